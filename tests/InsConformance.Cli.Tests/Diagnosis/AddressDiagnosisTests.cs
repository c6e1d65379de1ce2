using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cli.Diagnosis.Addresses;
using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Cli.Diagnosis.Machine;
using InsConformance.Cli.Relaying;
using InsConformance.Simulator;
using InsConformance.Simulator.Clock;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Cli.Tests.Diagnosis;

public sealed class AddressDiagnosisTests : Surgery
{
    /// <summary>The port of a service that no machine has any more (tcpmux).</summary>
    private const int ClosedPort = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Impatience = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData("qualiflps-services-ps-tlsm.ameli.fr", "DOC-INSI-01")]
    [InlineData("http://127.0.0.1/lps", "DOC-INSI-01")]
    [InlineData("https://services-ps-tlsm.ameli.fr/lps", "DOC-INSI-02")]
    [InlineData("https://services-ps.ameli.fr:443/lps", "DOC-INSI-02")]
    public async Task An_address_that_is_not_called(string address, string code) => (await ExamineAsync(address)).Should().Equal(code);

    [Theory]
    [InlineData("https://127.0.0.1:1/lpss", new[] { "DOC-INSI-03" })]
    [InlineData("https://127.0.0.1:1/lps", new string[0])]
    public void The_path_is_lps(string address, string[] codes)
    {
        InsiAddress.Read(address, allowsProduction: false, out var found).Should().NotBeNull();
        found.Select(fault => fault.Fault.Code).Should().Equal(codes);
    }

    [Fact]
    public async Task The_simulator_with_its_authority_and_a_client_certificate_has_no_fault()
    {
        await using var simulator = await StartAsync();

        (await ExamineAsync(simulator.CertificateAddress.ToString(), withClient: true, authority: "ca/chain.pem")).Should().BeEmpty();
    }

    [Fact]
    public async Task The_same_without_its_authority_is_not_trusted()
    {
        await using var simulator = await StartAsync();

        (await ExamineAsync(simulator.CertificateAddress.ToString(), withClient: true)).Should().Equal("DOC-NET-04");
    }

    [Fact]
    public async Task The_same_without_a_client_certificate_cuts_the_connection()
    {
        await using var simulator = await StartAsync();

        (await ExamineAsync(simulator.CertificateAddress.ToString(), authority: "ca/chain.pem")).Should().Equal("DOC-NET-06");
    }

    /// <summary>No name ends in <c>.invalid</c> (RFC 6761).</summary>
    [Fact]
    public async Task A_name_that_nobody_has() => (await ExamineAsync("https://nulle-part.invalid/lps")).Should().Equal("DOC-DNS-01");

    [Fact]
    public async Task A_port_where_nobody_listens() => (await ExamineAsync($"https://127.0.0.1:{ClosedPort}/lps")).Should().Equal("DOC-NET-01");

    [Fact]
    public async Task A_host_that_says_nothing()
    {
        await using var silent = new TlsServer(certificate: null, answer: null);

        (await ExamineAsync(silent.Address, patience: Impatience)).Should().Equal("DOC-NET-02");
    }

    [Fact]
    public async Task A_port_in_clear()
    {
        await using var clear = new TlsServer(certificate: null, "HTTP/1.1 400 Bad Request\r\n\r\n");

        (await ExamineAsync(clear.Address)).Should().Equal("DOC-NET-03");
    }

    [Fact]
    public async Task A_certificate_of_another_name()
    {
        using var other = SelfSigned("CN=ailleurs.exemple.fr");
        File.WriteAllBytes(PathOf("other.cer"), other.RawData);
        await using var server = new TlsServer(other, "HTTP/1.1 200 OK\r\n\r\n");

        (await CodesAsync(AddressExamination.Of(server.Address, RelaySetup.Default with { Authorities = [PathOf("other.cer")] }, TimeProvider.System))).Should().Equal("DOC-NET-05");
    }

    [Fact]
    public async Task A_certificate_that_has_expired()
    {
        using var old = SelfSigned("CN=ailleurs.exemple.fr", TimeProvider.System.GetUtcNow().AddDays(-2));
        File.WriteAllBytes(PathOf("old.cer"), old.RawData);
        await using var server = new TlsServer(old, "HTTP/1.1 200 OK\r\n\r\n");

        (await CodesAsync(AddressExamination.Of(server.Address, RelaySetup.Default with { Authorities = [PathOf("old.cer")] }, TimeProvider.System))).Should().Equal("DOC-NET-08");
    }

    [Fact]
    public async Task A_server_of_production_under_another_name()
    {
        using var production = SelfSigned("CN=services-ps.ameli.fr");
        await using var server = new TlsServer(production, "HTTP/1.1 200 OK\r\n\r\n");

        (await ExamineAsync(server.Address)).Should().Equal("DOC-INSI-02");
    }

    [Fact]
    public async Task Another_service()
    {
        using var pki = OpenPki();
        await using var server = new TlsServer(pki.CertificateServer, "SSH-2.0-OpenSSH_9.2\r\n");

        (await ExamineAsync(server.Address, authority: "ca/chain.pem")).Should().Equal("DOC-NET-07");
    }

    [Fact]
    public async Task A_file_of_authorities_that_is_none() =>
        (await CodesAsync(AddressExamination.Of("https://127.0.0.1:1/lps", RelaySetup.Default with { Authorities = [Write("notes.cer", "pas un certificat")] }, TimeProvider.System))).Should().Equal("DOC-NET-09");

    [Fact]
    public async Task A_proxy_that_wants_credentials_and_credentials_that_are_none()
    {
        await using var proxy = new TlsServer(certificate: null, "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
        var setup = RelaySetup.Default with { Proxy = new UriBuilder(proxy.Address) { Scheme = "http", Path = "" }.Uri };

        (await CodesAsync(AddressExamination.Of("https://exemple.test/lps", setup, TimeProvider.System))).Should().Equal("DOC-PROXY-04");
        (await CodesAsync(AddressExamination.Of("https://exemple.test/lps", setup with { ProxyCredentials = new SecretPlace("proxy-credentials") { File = Write("q.txt", "sans-deux-points") } }, TimeProvider.System)))
            .Should().Equal("DOC-PROXY-04");
    }

    [Fact]
    public async Task An_address_with_a_password_is_refused_and_not_repeated()
    {
        var examination = AddressExamination.Of("https://banc:secret-de-famille@exemple.test/lps", RelaySetup.Default, TimeProvider.System);

        var found = await examination.Examine(Cancellation);

        found.Should().ContainSingle().Which.Fault.Code.Should().Be("DOC-INSI-01");
        (examination.Subject + found[0].Observed).Should().NotContain("secret-de-famille");
    }

    [Fact]
    public async Task A_client_certificate_in_PEM_is_presented_with_the_key_beside_it()
    {
        await using var simulator = await StartAsync();
        OpenPki().Dispose();
        var setup = RelaySetup.Default with { Certificate = Path.Combine(PkiFolder.FullName, "clients/INSI-AUTO.pem"), Authorities = [Path.Combine(PkiFolder.FullName, "ca/chain.pem")] };

        (await CodesAsync(AddressExamination.Of(simulator.CertificateAddress.ToString(), setup, TimeProvider.System))).Should().BeEmpty();
    }

    [Fact]
    public void Everything_that_can_happen_on_the_way_has_its_code()
    {
        RelayFaultKind[] elsewhere = [RelayFaults.Mode, RelayFaults.CallerGone, RelayFaults.CertificateFile, RelayFaults.Password, RelayFaults.CertificateName, RelayFaults.CertificateUsage];

        RelayFaults.All.Except(elsewhere).Invoking(kinds => kinds.Select(RoadFaults.Of).ToList()).Should().NotThrow();
    }

    [Theory]
    [InlineData(4, new string[0])]
    [InlineData(6, new[] { "DOC-CLOCK-02" })]
    [InlineData(-6, new[] { "DOC-CLOCK-02" })]
    public async Task The_hour_of_the_service_is_that_of_the_machine_within_five_minutes(int minutes, string[] codes)
    {
        using var pki = OpenPki();
        var said = TimeProvider.System.GetUtcNow();
        await using var server = new TlsServer(pki.CertificateServer, $"HTTP/1.1 200 OK\r\nDate: {said:r}\r\n\r\n");

        (await CodesAsync(AddressExamination.Of(server.Address, RelaySetup.Default with { Authorities = [Path.Combine(PkiFolder.FullName, "ca/chain.pem")] }, ControlledClock.FrozenAt(said.AddMinutes(minutes))))).Should().Equal(codes);
    }

    [Theory]
    [InlineData("HTTPS_PROXY", "http://", new[] { "DOC-PROXY-01" })]
    [InlineData("HTTPS_PROXY", "http://127.0.0.1:3128", new[] { "DOC-PROXY-02" })]
    [InlineData("AUTRE", "http://127.0.0.1:3128", new string[0])]
    public async Task The_proxy_of_the_environment(string variable, string value, string[] codes) =>
        (await CodesAsync(ProxyExamination.Of(new Dictionary<string, string>(StringComparer.Ordinal) { [variable] = value }, called: null, Patience))).Should().Equal(codes);

    [Theory]
    [InlineData("localhost,127.0.0.1", new string[0])]
    [InlineData("*", new string[0])]
    [InlineData("localhost", new[] { "DOC-PROXY-02" })]
    public async Task Local_addresses_are_called_without_the_proxy(string exempt, string[] codes) => (await CodesAsync(ProxyExamination.Of(Environment("http://127.0.0.1:3128", exempt), called: null, Patience))).Should().Equal(codes);

    [Fact]
    public async Task A_proxy_that_is_not_there_and_the_same_when_it_is()
    {
        var called = new Uri("https://qualiflps-services-ps-tlsm.ameli.fr/lps");
        (await CodesAsync(ProxyExamination.Of(Environment($"http://nom:secret@127.0.0.1:{ClosedPort}", "localhost,127.0.0.1"), called, Patience))).Should().Equal("DOC-PROXY-03");

        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        (await CodesAsync(ProxyExamination.Of(Environment($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", "localhost,127.0.0.1"), called, Patience))).Should().BeEmpty();
    }

    [Fact]
    public void What_is_shown_of_a_proxy_holds_neither_its_user_nor_its_password() =>
        ProxySettings.Read(Environment("http://nom:secret@proxy.exemple.fr:3128", "")).Shown.Should().Be("http://proxy.exemple.fr:3128");

    private static Dictionary<string, string> Environment(string proxy, string exempt) => new(StringComparer.Ordinal) { ["HTTPS_PROXY"] = proxy, ["NO_PROXY"] = exempt };

    private static Task<InsiSimulator> StartAsync() => InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = PkiFolder }, TimeProvider.System, Cancellation);

    private async Task<string[]> ExamineAsync(string address, bool withClient = false, string? authority = null, TimeSpan? patience = null)
    {
        OpenPki().Dispose();
        var setup = RelaySetup.Default with
        {
            Certificate = withClient ? Path.Combine(PkiFolder.FullName, "clients/INSI-AUTO.p12") : null,
            Password = InFile(Write("password.txt", "insconf")),
            Authorities = authority is null ? [] : [Path.Combine(PkiFolder.FullName, authority)],
            ConnectTimeout = patience ?? Patience,
            AnswerTimeout = patience ?? Patience,
        };
        return await CodesAsync(AddressExamination.Of(address, setup, TimeProvider.System));
    }

    private static X509Certificate2 SelfSigned(string subject, DateTimeOffset? of = null)
    {
        using var key = RSA.Create(2048);
        var now = of ?? TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
    }
}
