using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Clock;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Relaying;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Relaying;

/// <summary>Every way in which a call can fail to reach the service has its code; the product is told by a gateway error, never by an invented answer.</summary>
public sealed class RelayFaultTests(SharedPki shared) : RelayTest(shared)
{
    [Theory]
    [InlineData(CertificateDefect.Expired, "RELAIS-CERTIFICAT-EXPIRE", "* a expiré le *")]
    [InlineData(CertificateDefect.NotYetValid, "RELAIS-CERTIFICAT-FUTUR", "* n'est valable qu'à partir du *")]
    [InlineData(CertificateDefect.SelfSigned, "RELAIS-CERTIFICAT-AUTORITE", "* n'admet que les certificats de « CN=TEST AC RACINE IGC-SANTE ELEMENTAIRE, *")]
    [InlineData(CertificateDefect.UnknownAuthority, "RELAIS-CERTIFICAT-REFUSE", "* coupe la connexion sans répondre*")]
    [InlineData(CertificateDefect.Revoked, "RELAIS-CERTIFICAT-REFUSE", "* coupe la connexion sans répondre*")]
    public async Task A_certificate_that_the_service_refuses_has_its_code(CertificateDefect defect, string code, string cause)
    {
        foreach (var protocols in (SslProtocols[])[SslProtocols.Tls12, SslProtocols.Tls13])
            await FailsAsync(Sound with { Certificate = Certificate(ClientCertificateFile.With(defect)), Protocols = protocols }, code, cause);
    }

    [Theory]
    [InlineData(45, "RELAIS-CERTIFICAT-EXPIRE", "* refuse le certificat « CN=INSI-MANU*")]
    [InlineData(48, "RELAIS-CERTIFICAT-AUTORITE", "* refuse le certificat « CN=INSI-MANU*")]
    [InlineData(42, "RELAIS-CERTIFICAT-REFUSE", "* refuse le certificat « CN=INSI-MANU*")]
    [InlineData(70, "RELAIS-TLS-VERSION", "* n'accepte aucune des versions de TLS proposées *")]
    [InlineData(40, "RELAIS-TLS", "La poignée de main TLS avec *")]
    public async Task An_alert_of_the_service_has_its_code(byte alert, string code, string cause)
    {
        var service = Keep(await ServiceAsync((_, _) => Task.FromResult(SoapResponse.None), new ConnectionFate.Alerted(alert)));

        await FailsAsync(Sound with { CertificateTarget = service.Address }, code, cause);
    }

    [Fact]
    public async Task No_certificate_is_refused_by_an_alert_or_by_silence() =>
        new[] { "RELAIS-CERTIFICAT-REFUSE", "RELAIS-COUPURE" }.Should().Contain((await FaultAsync(Sound with { Certificate = null }, 502)).Code);

    [Fact]
    public async Task Another_common_name_is_answered_by_the_service_itself_and_explained()
    {
        var relay = await StartAsync(Sound with { Certificate = Certificate(ClientCertificateFile.With(CertificateDefect.UnexpectedCommonName)) });
        using var product = new TestClient(relay);

        (await product.SearchAsync(Requests.AdrunZoe)).Fault.Code.Should().Be("desir_560");

        relay.Journal.Exchanges().Single().Relay!.Notices.Should().ContainSingle().Which.Code.Should().Be("RELAIS-CERTIFICAT-CN");
    }

    [Fact]
    public async Task A_server_of_another_authority_is_refused() =>
        await FailsAsync(Sound with { Authorities = [Pki.StrongRoot] }, "RELAIS-SERVEUR-AUTORITE", "Le certificat du serveur, « CN=qualiflps-services-ps-tlsm.ameli.fr*");

    [Fact]
    public async Task A_server_that_only_the_machine_would_know_is_refused() => await FailsAsync(Sound with { Authorities = null }, "RELAIS-SERVEUR-AUTORITE", "*");

    [Fact]
    public async Task A_server_of_another_name_is_refused() => await FailsAsync(
        Sound with { CertificateTarget = Named("autre.exemple.test"), Resolve = ToThisMachine }, "RELAIS-SERVEUR-NOM", "*pas celui de « autre.exemple.test ».");

    [Fact]
    public async Task The_name_that_the_certificate_carries_is_the_twin_that_passes() =>
        await PassesAsync(Sound with { CertificateTarget = Named("qualiflps-services-ps-tlsm.ameli.fr"), Resolve = ToThisMachine });

    [Fact]
    public async Task An_expired_server_is_refused() =>
        await FailsAsync(Sound with { WallClock = ControlledClock.FrozenAt(DateTimeOffset.UtcNow.AddYears(2).AddDays(1)) }, "RELAIS-SERVEUR-EXPIRE", "* a expiré le *");

    [Fact]
    public async Task A_clock_that_stands_before_the_certificate_of_the_server_is_told() =>
        await FailsAsync(Sound with { WallClock = ControlledClock.FrozenAt(DateTimeOffset.UtcNow.AddYears(-1)) }, "RELAIS-HORLOGE", "Pour cette machine nous sommes le *");

    [Theory]
    [InlineData(10, "*avance de 10 min*")]
    [InlineData(-10, "*retarde de 10 min*")]
    public async Task A_clock_that_is_wrong_by_minutes_is_told_and_the_answer_relayed(int minutes, string cause)
    {
        var relay = await StartAsync(Sound with { WallClock = ControlledClock.FrozenAt(DateTimeOffset.UtcNow.AddMinutes(minutes)) });
        using var product = new TestClient(relay);

        (await product.SearchAsync(Requests.AdrunZoe)).Answer.Code.Should().Be("00");

        var exchange = relay.Journal.Exchanges().Single();
        exchange.Relay!.Notices.Should().ContainSingle().Which.Should().Match<RelayFault>(fault => fault.Code == "RELAIS-HORLOGE").And.Match<RelayFault>(fault => fault.Cause.Length > 0);
        exchange.Decision.Why.Should().Match(cause);
    }

    [Fact]
    public async Task A_name_without_an_address_has_its_code() => await FailsAsync(
        Sound with { CertificateTarget = Named("absent.exemple.test"), Resolve = (_, _) => throw new SocketException((int)SocketError.HostNotFound) },
        "RELAIS-DNS",
        "Le nom « absent.exemple.test » n'a pas d'adresse (HostNotFound).");

    [Fact]
    public async Task A_refused_connection_has_its_code() => await FailsAsync(Sound with { CertificateTarget = new($"https://127.0.0.1:{ClosedPort()}/lps") }, "RELAIS-CONNEXION", "Pas de connexion à 127.0.0.1:*");

    [Fact]
    public async Task A_connection_that_is_never_answered_has_its_code()
    {
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();

        await FailsAsync(
            Sound with { CertificateTarget = new($"https://{mute.LocalEndpoint}/lps"), ConnectTimeout = TimeSpan.FromMilliseconds(200) }, "RELAIS-DELAI-CONNEXION", "Aucune connexion à 127.0.0.1:* en 0.2 s.", 504);
    }

    [Fact]
    public async Task An_answer_that_never_comes_has_its_code()
    {
        var silent = Keep(await ServiceAsync(async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return SoapResponse.None;
        }));

        await FailsAsync(Sound with { CertificateTarget = silent.Address, AnswerTimeout = TimeSpan.FromMilliseconds(300) }, "RELAIS-DELAI-REPONSE", "* n'a pas répondu en entier en 0.3 s.", 504);
    }

    [Fact]
    public async Task Versions_of_TLS_without_one_in_common_have_their_code()
    {
        await using var strict = await InsiSimulator.StartAsync(CndaOptions with { Tls = TlsProfile.Strict }, TimeProvider.System, Cancellation);

        await FailsAsync(Sound with { CertificateTarget = strict.CertificateAddress, Protocols = SslProtocols.Tls13 }, "RELAIS-TLS-VERSION", "* n'accepte aucune des versions de TLS proposées (Tls13).");
    }

    [Theory]
    [InlineData("CONNECTION_RESET_BY_PEER", "RELAIS-COUPURE")]
    [InlineData("EMPTY_RESPONSE", "RELAIS-COUPURE")]
    [InlineData("RANDOM_DATA_THEN_CLOSE", "RELAIS-HTTP")]
    [InlineData("MALFORMED_RESPONSE_CHUNK", "RELAIS-HTTP|RELAIS-COUPURE")]
    public async Task An_answer_that_breaks_has_its_code(string network, string codes)
    {
        var relay = await StartAsync(Sound);
        using var product = new TestClient(relay);
        await product.SearchAsync(Requests.AdrunZoe);
        Cnda.Scripts.Add(new Script { Answer = new ScriptedAnswer.Network(network), Times = null });

        (await product.SearchAsync(Requests.AdrunZoe)).Status.Should().Be(502);

        codes.Split('|').Should().Contain(relay.Journal.Exchanges()[^1].Decision.Should().BeOfType<Decision.NotRelayed>().Which.Fault.Code);
    }

    [Fact]
    public async Task An_answer_that_has_no_end_in_sight_has_its_code()
    {
        var endless = Keep(await ServiceAsync((_, _) => Task.FromResult(SoapResponse.Soap(200, new byte[(8 * 1024 * 1024) + 1]))));

        await FailsAsync(Sound with { CertificateTarget = endless.Address }, "RELAIS-TAILLE", "* dépasse 8388608 octets.");
    }

    [Fact]
    public async Task A_mode_without_an_address_has_its_code() =>
        await FailsAsync(Sound with { CertificateTarget = null }, "RELAIS-MODE", "Le relais n'a pas d'adresse réelle pour le mode certificat.");

    [Fact]
    public async Task A_proxy_that_opens_the_way_passes()
    {
        await using var proxy = new TestProxy();

        await PassesAsync(Sound with { Proxy = new UpstreamProxy(proxy.Address, null) });

        proxy.Tunnels.Should().Equal(Cnda.CertificateAddress.Authority);
    }

    [Fact]
    public async Task A_proxy_is_given_the_credentials_that_it_wants()
    {
        await using var proxy = new TestProxy("banc:canari");

        await PassesAsync(Sound with { Proxy = new UpstreamProxy(proxy.Address, new NetworkCredential("banc", "canari")) });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("faux")]
    public async Task A_proxy_that_wants_other_credentials_has_its_code(string? password)
    {
        await using var proxy = new TestProxy("banc:canari");

        await FailsAsync(
            Sound with { Proxy = new UpstreamProxy(proxy.Address, password is null ? null : new NetworkCredential("banc", password)) }, "RELAIS-PROXY-IDENTITE", "Le proxy http://127.0.0.1:* demande un identifiant*");
    }

    [Fact]
    public async Task A_proxy_that_refuses_the_way_has_its_code()
    {
        await using var proxy = new TestProxy(refusal: "403 Forbidden");

        await FailsAsync(Sound with { Proxy = new UpstreamProxy(proxy.Address, null) }, "RELAIS-PROXY-REFUS", "*(HTTP 403).");
    }

    [Fact]
    public async Task A_proxy_that_is_not_there_has_its_code() =>
        await FailsAsync(Sound with { Proxy = new UpstreamProxy(new Uri($"http://127.0.0.1:{ClosedPort()}"), null) }, "RELAIS-PROXY-INJOIGNABLE", "Pas de connexion à 127.0.0.1:*");

    [Fact]
    public async Task The_checks_before_a_run_tell_the_same_faults()
    {
        (await RelayChecks.ReachAsync(Sound, Cancellation)).Should().BeEmpty();
        (await RelayChecks.ReachAsync(Sound with { Authorities = [Pki.StrongRoot] }, Cancellation)).Select(fault => fault.Code).Should().Equal("RELAIS-SERVEUR-AUTORITE", "RELAIS-SERVEUR-AUTORITE");
        (await RelayChecks.ReachAsync(Sound with { WallClock = ControlledClock.FrozenAt(DateTimeOffset.UtcNow.AddMinutes(7)) }, Cancellation)).Select(fault => fault.Code).Should().Equal("RELAIS-HORLOGE", "RELAIS-HORLOGE");
    }

    [Theory]
    [InlineData(CertificateDefect.None, "")]
    [InlineData(CertificateDefect.Expired, "RELAIS-CERTIFICAT-EXPIRE")]
    [InlineData(CertificateDefect.NotYetValid, "RELAIS-CERTIFICAT-FUTUR")]
    [InlineData(CertificateDefect.WrongUsage, "RELAIS-CERTIFICAT-USAGE")]
    [InlineData(CertificateDefect.SelfSigned, "RELAIS-CERTIFICAT-AUTORITE")]
    [InlineData(CertificateDefect.UnexpectedCommonName, "RELAIS-CERTIFICAT-CN")]
    public void A_certificate_tells_what_is_wrong_with_it_before_any_call(CertificateDefect defect, string codes) =>
        string.Join(' ', CertificateChecks.All(Certificate(ClientCertificateFile.With(defect)).Leaf, DateTimeOffset.UtcNow).Select(fault => fault.Code)).Should().Be(codes);

    [Fact]
    public void Every_kind_has_a_code_of_its_own_a_title_and_a_remedy()
    {
        RelayFaults.All.Should().OnlyHaveUniqueItems(kind => kind.Code).And.OnlyContain(kind => kind.Code.StartsWith("RELAIS-") && kind.Title.Length > 0 && kind.Remedy.EndsWith('.'));
        RelayFaults.All.Should().HaveCount(typeof(RelayFaults).GetFields().Count(field => field.FieldType == typeof(RelayFaultKind)));
    }

    [Fact]
    public void The_page_of_the_relay_lists_every_code()
    {
        var page = File.ReadAllText(Repository.PathOf(Path.Combine("docs", "relay.md")));

        RelayFaults.All.Should().OnlyContain(kind => page.Contains($"| `{kind.Code}` | {kind.Title} |", StringComparison.Ordinal));
        RelayedHeaders.HopByHop.Should().OnlyContain(name => page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    private Uri Named(string host) => new UriBuilder(Cnda.CertificateAddress) { Host = host }.Uri;

    private Task<ISoapListener> ServiceAsync(Func<SoapRequest, CancellationToken, Task<SoapResponse>> answer, ConnectionFate? fate = null) => new KestrelSoapHost().ListenAsync(
        new ListenerOptions { Certificate = Pki.CertificateServer, Chain = [Pki.Organisations], Clock = TimeProvider.System }, new FixedEndpoint(answer) { Fate = fate ?? ConnectionFate.Served }, Cancellation);

    private async Task PassesAsync(UpstreamOptions upstream)
    {
        using var product = new TestClient(await StartAsync(upstream));
        (await product.SearchAsync(Requests.AdrunZoe)).Answer.Code.Should().Be("00");
    }

    private async Task FailsAsync(UpstreamOptions upstream, string code, string cause, int status = 502)
    {
        var fault = await FaultAsync(upstream, status);
        fault.Code.Should().Be(code, fault.Cause);
        fault.Cause.Should().Match(cause);
    }

    private async Task<RelayFault> FaultAsync(UpstreamOptions upstream, int status)
    {
        var relay = await StartAsync(upstream);
        using var product = new TestClient(relay);

        var answer = await product.SearchAsync(Requests.AdrunZoe);

        var exchange = relay.Journal.Exchanges().Should().ContainSingle().Which;
        var fault = exchange.Decision.Should().BeOfType<Decision.NotRelayed>().Which.Fault;
        (answer.Status, answer.ContentType, answer.Text).Should().Be((status, "text/plain; charset=utf-8", fault.Words + "\n"));
        exchange.Decision.Why.Should().Be(fault.Words);
        return fault;
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
