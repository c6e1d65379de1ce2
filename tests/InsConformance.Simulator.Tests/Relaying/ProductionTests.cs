using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Relaying;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Relaying;

/// <summary>Production is refused whatever the way to it: no byte of a request gets there.</summary>
public sealed class ProductionTests(SharedPki shared) : RelayTest(shared)
{
    [Theory]
    [InlineData("https://services-ps-tlsm.ameli.fr/lps")]
    [InlineData("https://services-ps.ameli.fr/lps")]
    [InlineData("https://Services-PS-TLSM.ameli.fr.:443/lps")]
    public async Task A_production_name_is_refused_before_anything_starts(string address)
    {
        var certificateMode = () => StartAsync(Sound with { CertificateTarget = new Uri(address) });
        var cardMode = () => StartAsync(Sound with { CardTarget = new Uri(address) });

        (await certificateMode.Should().ThrowAsync<RelayFaultException>()).Which.Fault.Code.Should().Be("RELAIS-PRODUCTION");
        (await cardMode.Should().ThrowAsync<RelayFaultException>()).Which.Fault.Code.Should().Be("RELAIS-PRODUCTION");
    }

    [Theory]
    [InlineData("services-ps-tlsm.ameli.fr")]
    [InlineData("services-ps.ameli.fr")]
    public async Task Another_name_of_production_is_refused(string canonical)
    {
        var upstream = Sound with
        {
            CertificateTarget = new Uri("https://test.exemple.test/lps"),
            Resolve = (_, _) => Task.FromResult(new IPHostEntry { HostName = canonical, AddressList = [IPAddress.Loopback] }),
        };

        (await CauseAsync(upstream)).Should().Be($"« test.exemple.test » est un autre nom de « {canonical} », qui est un serveur de production.");
        (await RelayChecks.NameAsync(upstream, upstream.CertificateTarget, Cancellation))!.Code.Should().Be("RELAIS-PRODUCTION");
    }

    [Theory]
    [InlineData("services-ps-tlsm.ameli.fr", null)]
    [InlineData("autre.exemple.test", "services-ps.ameli.fr")]
    public async Task An_address_that_presents_a_production_certificate_is_refused(string commonName, string? alternative)
    {
        using var certificate = ServerCertificate(commonName, [.. alternative is null ? (string[])[] : [alternative]]);
        var called = false;
        await using var production = await ServiceAsync(certificate, _ =>
        {
            called = true;
            return SoapResponse.None;
        });

        (await CauseAsync(Sound with { CertificateTarget = production.Address })).Should()
            .Be($"« 127.0.0.1 » présente le certificat de « {alternative ?? commonName} », qui est un serveur de production.");
        called.Should().BeFalse();
    }

    [Fact]
    public async Task A_redirection_to_production_is_refused()
    {
        await using var detour = await ServiceAsync(Pki.CertificateServer, _ => new SoapResponse(307, [new("Location", "https://services-ps-tlsm.ameli.fr/lps")], default));

        (await CauseAsync(Sound with { CertificateTarget = detour.Address })).Should().EndWith("renvoie vers « services-ps-tlsm.ameli.fr », qui est un serveur de production.");
    }

    [Fact]
    public async Task A_redirection_elsewhere_is_relayed_and_not_followed()
    {
        await using var detour = await ServiceAsync(Pki.CertificateServer, _ => new SoapResponse(307, [new("Location", "https://ailleurs.exemple.test/lps")], default));
        using var product = new TestClient(await StartAsync(Sound with { CertificateTarget = detour.Address }));
        product.Handler.AllowAutoRedirect = false;

        (await product.SearchAsync(Requests.AdrunZoe)).Status.Should().Be(307);
    }

    [Fact]
    public async Task Production_is_called_by_who_says_so()
    {
        using var certificate = ServerCertificate("services-ps-tlsm.ameli.fr", ["services-ps-tlsm.ameli.fr"]);
        await using var production = await ServiceAsync(certificate, request => SoapResponse.Soap(200, request.Body));
        var relay = await StartAsync(Sound with
        {
            CertificateTarget = new UriBuilder(production.Address) { Host = "services-ps-tlsm.ameli.fr" }.Uri,
            Resolve = ToThisMachine,
            AllowsProduction = true,
        });
        using var product = new TestClient(relay);

        (await product.SearchAsync(Requests.AdrunZoe)).Status.Should().Be(200);
    }

    [Theory]
    [InlineData("http://qualiflps-services-ps-tlsm.ameli.fr/lps")]
    [InlineData("https://banc:canari@qualiflps-services-ps-tlsm.ameli.fr/lps")]
    [InlineData("https://qualiflps-services-ps-tlsm.ameli.fr/lps?a=canari")]
    public void An_address_that_is_not_plain_https_is_refused_without_showing_it(string address)
    {
        var fault = RelayChecks.Target(new Uri(address), allowsProduction: false)!;

        fault.Code.Should().Be("RELAIS-ADRESSE");
        fault.Words.Should().NotContain("canari");
    }

    private async Task<string> CauseAsync(UpstreamOptions upstream)
    {
        var relay = await StartAsync(upstream);
        using var product = new TestClient(relay);

        (await product.SearchAsync(Requests.AdrunZoe)).Status.Should().Be(502);

        var fault = relay.Journal.Exchanges().Single().Decision.Should().BeOfType<Decision.NotRelayed>().Which.Fault;
        fault.Code.Should().Be("RELAIS-PRODUCTION");
        return fault.Cause;
    }

    private Task<ISoapListener> ServiceAsync(X509Certificate2 certificate, Func<SoapRequest, SoapResponse> answer) => new KestrelSoapHost().ListenAsync(
        new ListenerOptions { Certificate = certificate, Chain = [Pki.Organisations], Clock = TimeProvider.System },
        new FixedEndpoint((request, _) => Task.FromResult(answer(request))),
        Cancellation);

    private X509Certificate2 ServerCertificate(string commonName, string[] alternatives)
    {
        using var issuer = new Authority(X509CertificateLoader.LoadCertificate(Pki.Organisations.RawData), RsaKeys.FromPem(File.ReadAllText(Pki.PathOf("private/ACI-EL-ORG.key"))));
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        Array.ForEach(alternatives, names.AddDnsName);
        using var certificate = issuer.Issue(
            new X500DistinguishedName($"C=FR, O=CNAM, CN={commonName}"),
            key,
            new Validity(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)),
            names.Build(),
            new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        return certificate.CopyWithPrivateKey(key);
    }
}
