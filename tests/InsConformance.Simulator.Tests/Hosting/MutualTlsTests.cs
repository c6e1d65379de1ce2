using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Hosting;

public sealed class MutualTlsTests(SharedPki shared) : SimulatorTest(shared)
{
    [Theory]
    [InlineData("INSI-AUTO")]
    [InlineData("INSI-MANU")]
    public async Task Both_certificates_of_the_offer_are_let_in_and_shown_in_the_journal(string name)
    {
        using var client = new TestClient(Simulator, File(name));

        (await client.SearchAsync(Requests.AdrunZoe)).Status.Should().Be(200);

        var connection = Simulator.Journal.Exchanges().Single().Request.Connection;
        connection.Client!.CommonName.Should().Be(name);
        connection.Client.OrganisationalUnit.Should().Be(File(name).Structure);
        connection.CipherSuite.Should().StartWith("TLS_");
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls12 | SslProtocols.Tls13)]
    [InlineData(SslProtocols.Tls13)]
    public async Task The_versions_that_the_client_proposes_are_in_the_journal(SslProtocols proposed)
    {
        using var client = new TestClient(Simulator, protocols: proposed);

        (await client.SearchAsync(Requests.AdrunZoe)).Status.Should().Be(200);

        Simulator.Journal.Exchanges().Single().Request.Connection.Proposed.Should().Be(proposed);
    }

    [Fact]
    public async Task Another_common_name_passes_the_handshake_and_is_desir_560()
    {
        using var client = new TestClient(Simulator, File("wrong-cn"));

        var answer = await client.SearchAsync(Requests.AdrunZoe);

        answer.Status.Should().Be(500);
        answer.Fault.Code.Should().Be("desir_560");
        Simulator.Journal.Exchanges().Single().Decision.Why.Should().Be("le CN du certificat client est « INSI-AUTRE », le service n'admet que INSI-AUTO et INSI-MANU");
    }

    [Theory]
    [InlineData("expired", "* a expiré le *Renouvelez-le*")]
    [InlineData("not-yet-valid", "* n'est pas valide le * : il ne l'est qu'à partir du *")]
    [InlineData("unknown-authority", "* ne remonte pas à l'autorité *")]
    [InlineData("wrong-usage", "* n'est pas fait pour authentifier un client*")]
    [InlineData("self-signed", "* est auto-signé*")]
    [InlineData("revoked", "* est révoqué*")]
    public async Task A_bad_certificate_fails_the_handshake_and_the_journal_says_why(string name, string message)
    {
        using var client = new TestClient(Simulator, File(name), SslProtocols.Tls12);

        await client.Awaiting(it => it.SearchAsync(Requests.AdrunZoe)).Should().ThrowAsync<HttpRequestException>();

        var failure = await FailureAsync();
        failure.Kind.Should().Be(ConnectionFailureKind.ClientCertificateRefused);
        failure.Message.Should().Match(message);
        failure.At.Should().Be(Now);
    }

    [Fact]
    public async Task No_certificate_fails_the_handshake_and_the_journal_says_why()
    {
        using var client = new TestClient(Simulator, anonymous: true);

        await client.Awaiting(it => it.SearchAsync(Requests.AdrunZoe)).Should().ThrowAsync<HttpRequestException>();

        (await FailureAsync()).Message.Should().StartWith("Le client n'a présenté aucun certificat.");
    }

    [Fact]
    public async Task Http_in_clear_is_told_apart()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", Simulator.CertificateAddress.Port, TestContext.Current.CancellationToken);
        await socket.GetStream().WriteAsync("POST /lps HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);

        (await FailureAsync()).Kind.Should().Be(ConnectionFailureKind.NotTls);
    }

    [Fact]
    public async Task A_client_that_hangs_up_without_a_request_is_told_to_check_the_authorities_it_trusts()
    {
        using var client = new TestClient(Simulator);
        client.Handler.SslOptions.CertificateChainPolicy!.CustomTrustStore.Clear();

        await client.Awaiting(it => it.SearchAsync(Requests.AdrunZoe)).Should().ThrowAsync<HttpRequestException>();

        // The .NET client finishes the handshake before it judges the server, and says nothing when it hangs up.
        (await FailureAsync()).Should().BeEquivalentTo(new { Kind = ConnectionFailureKind.NoRequest, Client = new { CommonName = "INSI-AUTO" } });
    }

    [Theory]
    [InlineData("-tls1_2")]
    [InlineData("-tls1_3")]
    public async Task A_client_that_refuses_the_certificate_of_the_simulator_and_says_so_is_told_apart(string version)
    {
        var openssl = await OutsideTool.FindAsync(["openssl"], ["version"], "apt-get install openssl", TestContext.Current.CancellationToken);

        await openssl.RunAsync(["s_client", "-connect", $"127.0.0.1:{Simulator.CertificateAddress.Port}", "-verify_return_error", version], "", TestContext.Current.CancellationToken);

        (await FailureAsync()).Should().BeEquivalentTo(new
        {
            Kind = ConnectionFailureKind.ServerCertificateRefused,
            Message = "Le client a refusé le certificat du simulateur. Donnez-lui les autorités de la PKI du banc (ca/ACR-EL.cer et ca/ACI-EL-ORG.cer, ou ca/chain.pem) et appelez un nom que le certificat porte (localhost, 127.0.0.1).",
        });
    }

    [Fact]
    public async Task A_client_whose_suites_are_none_of_ours_is_told_apart()
    {
        var openssl = await OutsideTool.FindAsync(["openssl"], ["version"], "apt-get install openssl", TestContext.Current.CancellationToken);

        await openssl.RunAsync(
            ["s_client", "-connect", $"127.0.0.1:{Simulator.CertificateAddress.Port}", "-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-GCM-SHA256"], "", TestContext.Current.CancellationToken);

        (await FailureAsync()).Should().BeEquivalentTo(new
        {
            Kind = ConnectionFailureKind.NothingInCommon,
            Message = "Le client et le simulateur n'ont ni version de TLS ni suite de chiffrement en commun. Le service réel négocie TLS 1.2 (ECDHE-RSA) : autorisez-le dans le client.",
        });
    }

    [Theory]
    [InlineData("error:0A000418:SSL routines::tlsv1 alert unknown ca", ConnectionFailureKind.ServerCertificateRefused)]
    [InlineData("error:0A000416:SSL routines::ssl/tls alert certificate unknown", ConnectionFailureKind.ServerCertificateRefused)]
    [InlineData("error:0A0000C1:SSL routines::no shared cipher", ConnectionFailureKind.NothingInCommon)]
    [InlineData("error:0A000102:SSL routines::unsupported protocol", ConnectionFailureKind.NothingInCommon)]
    [InlineData("error:0A00009C:SSL routines::http request", ConnectionFailureKind.NotTls)]
    [InlineData("Received an unexpected EOF or 0 bytes from the transport stream.", ConnectionFailureKind.HandshakeInterrupted)]
    public void The_words_of_the_TLS_stack_are_put_plainly(string said, ConnectionFailureKind kind)
    {
        var watch = new HandshakeWatch("connection") { Failure = new AuthenticationException("Authentication failed", new IOException(said)) };

        var failure = watch.Report(Now)!;

        failure.Kind.Should().Be(kind);
        failure.Detail.Should().Be(said);
    }

    [Fact]
    public async Task The_authorities_are_announced_in_the_order_of_the_real_host()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", Simulator.CertificateAddress.Port, TestContext.Current.CancellationToken);
        await using var tls = new SslStream(socket.GetStream());
        string[] announced = [];
        using var certificate = Simulator.Pki.OpenClient(ClientCertificateFile.Auto);
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(Simulator.Pki.Root);

        await tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = "localhost",
                EnabledSslProtocols = SslProtocols.Tls12,
                CertificateChainPolicy = policy,
                // Asked first before the server has spoken, then with its hints.
                LocalCertificateSelectionCallback = (_, _, _, _, issuers) => (announced = issuers) is [] ? null! : certificate,
            },
            TestContext.Current.CancellationToken);

        announced.Should().Equal(Simulator.Pki.Root.Subject, Simulator.Pki.Organisations.Subject);
    }

    [Theory]
    [InlineData(SslProtocols.Tls12, "Tls12")]
    [InlineData(SslProtocols.Tls13, "Tls13")]
    public async Task The_open_profile_speaks_both_versions(SslProtocols protocols, string seen)
    {
        using var client = new TestClient(Simulator, protocols: protocols);

        await client.SearchAsync(Requests.AdrunZoe);

        Simulator.Journal.Exchanges().Single().Request.Connection.Protocol.Should().Be(seen);
    }

    [Fact]
    public async Task The_strict_profile_caps_at_TLS_1_2_as_the_real_host()
    {
        await using var strict = await InsiSimulator.StartAsync(Options with { Tls = TlsProfile.Strict }, Clock, TestContext.Current.CancellationToken);
        using var both = new TestClient(strict);
        using var only13 = new TestClient(strict, protocols: SslProtocols.Tls13);

        await both.SearchAsync(Requests.AdrunZoe);
        await only13.Awaiting(it => it.SearchAsync(Requests.AdrunZoe)).Should().ThrowAsync<HttpRequestException>();

        strict.Journal.Exchanges().Single().Request.Connection.Protocol.Should().Be("Tls12");
        (await FailureAsync(strict)).Kind.Should().Be(ConnectionFailureKind.NothingInCommon);
    }

    [Fact]
    public async Task Requests_of_one_connection_share_its_facts()
    {
        using var client = new TestClient(Simulator);

        await client.SearchAsync(Requests.AdrunZoe);
        await client.SearchAsync(Requests.AdrunZoe);

        Simulator.Journal.Exchanges().Select(exchange => exchange.Request.Connection.Id).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_413_and_told_apart()
    {
        using var client = new TestClient(Simulator);

        var answer = await client.PostAsync(new byte[(1024 * 1024) + 1]);

        answer.Status.Should().Be(413);
        (await FailureAsync()).Kind.Should().Be(ConnectionFailureKind.BodyTooLarge);
    }

    [Fact]
    public async Task A_busy_port_is_one_clear_error()
    {
        var act = () => InsiSimulator.StartAsync(Options with { CertificatePort = Simulator.CertificateAddress.Port }, Clock, TestContext.Current.CancellationToken);

        await act.Should().ThrowAsync<SimulatorSetupException>().WithMessage($"Le simulateur ne peut pas écouter sur 127.0.0.1:{Simulator.CertificateAddress.Port} : *Libérez ce port*");
    }

    [Fact]
    public async Task Disposed_of_it_frees_its_port()
    {
        var first = await InsiSimulator.StartAsync(Options, Clock, TestContext.Current.CancellationToken);
        var port = first.CertificateAddress.Port;
        using var client = new TestClient(first);
        await client.SearchAsync(Requests.AdrunZoe);
        await first.DisposeAsync();

        await using var second = await InsiSimulator.StartAsync(Options with { CertificatePort = port }, Clock, TestContext.Current.CancellationToken);

        second.CertificateAddress.Port.Should().Be(port);
    }

    private static ClientCertificateFile File(string name) => ClientCertificateFile.All.Single(file => file.Name == name);

    private Task<ConnectionFailure> FailureAsync() => FailureAsync(Simulator);

    private static async Task<ConnectionFailure> FailureAsync(InsiSimulator simulator)
        => await simulator.Journal.AwaitAsync(journal => journal.ConnectionFailures() is [var failure, ..] ? failure : null);
}
