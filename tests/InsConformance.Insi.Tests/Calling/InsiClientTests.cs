using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Tests.Calling;

public sealed class InsiClientTests(TestPki pki) : IClassFixture<TestPki>
{
    private static readonly TraitsSearchRequest Query = new()
    {
        BirthName = "ECETINSI",
        GivenNames = ["PIERRE-ALAIN"],
        Sex = "M",
        BirthDate = "2009-07-14",
    };

    private static readonly Func<Stream, CancellationToken, Task> NoIdentity
        = TlsServer.Answering(200, TestFiles.Approved("answer-current-cr01.xml"));

    private readonly ManualTime _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Brings_back_an_answer_with_all_its_evidence()
    {
        var bytes = TestFiles.Approved("answer-current-ecetinsi-history.xml");
        await using var server = new TlsServer(pki.Server, TlsServer.Answering(200, bytes), clientAuthority: pki.Root);

        var exchange = await CallAsync(Options(server, Certificate()));

        exchange.Outcome.Should().Be(new InsiOutcome.Answered(new InsiAnswer("00", "OK", People.EcetinsiWithHistory)));
        exchange.Operation.Should().Be(InsiOperations.SearchByTraits);
        exchange.RequestBytes.ToArray().Should().Equal(server.RequestBodies.Single());
        exchange.ResponseBytes!.Value.ToArray().Should().Equal(bytes);
        exchange.Status.Should().Be(200);
        exchange.ResponseHeaders.Should().Contain(new HeaderLine("X-Test", "1"));
        exchange.StartedAt.Should().Be(ManualTime.Start);
        exchange.Tls!.IsMutuallyAuthenticated.Should().BeTrue();
        exchange.Tls.ServerSubject.Should().Be("CN=127.0.0.1, O=SIMULATEUR");
        exchange.Tls.CipherSuite.Should().StartWith("TLS_");
    }

    [Fact]
    public async Task Posts_soap_1_2_and_names_the_operation_in_the_content_type()
    {
        await using var server = new TlsServer(pki.Server, NoIdentity);

        var exchange = await CallAsync(Options(server));

        server.RequestHeads.Single().Should().StartWith("POST /lps HTTP/1.1\r\n").And.Contain(
            "\r\nContent-Type: application/soap+xml; charset=utf-8; "
            + "action=\"urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite\"\r\n");
        exchange.RequestHeaders.Select(header => header.Name).Should().Equal("Content-Type", "Content-Length");
    }

    [Theory]
    [InlineData(SslProtocols.Tls12, "Tls12")]
    [InlineData(SslProtocols.Tls13, "Tls13")]
    public async Task Speaks_tls_1_2_and_1_3(SslProtocols protocol, string name)
    {
        await using var server = new TlsServer(pki.Server, NoIdentity, protocol, pki.Root);

        (await CallAsync(Options(server, Certificate()))).Tls!.Protocol.Should().Be(name);
    }

    [Fact]
    public async Task Keeps_the_connection_for_the_next_call()
    {
        await using var server = new TlsServer(pki.Server, NoIdentity);
        using var client = new InsiClient(Options(server), _time);

        var first = await client.SearchByTraitsAsync(Query, Context(), Cancellation);
        var second = await client.SearchByVitaleAsync(new VitaleSearchRequest { BirthName = "NESSI" }, Context(), Cancellation);

        server.Connections.Should().Be(1);
        second.Tls.Should().Be(first.Tls).And.NotBeNull();
        second.Operation.Should().Be(InsiOperations.SearchByVitale);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(200)]
    public async Task Takes_a_fault_for_a_fault_under_any_status(int status)
    {
        await using var server = new TlsServer(pki.Server, TlsServer.Answering(status, TestFiles.Approved("fault-service-insi_102.xml")));

        var exchange = await CallAsync(Options(server));

        exchange.Status.Should().Be(status);
        exchange.Outcome.Should().BeOfType<InsiOutcome.Faulted>().Which.Fault.Code.Should().Be("insi_102");
    }

    [Fact]
    public async Task Does_not_believe_an_answer_under_a_failure_status()
    {
        var answer = TestFiles.Approved("answer-current-ecetinsi-history.xml");
        await using var server = new TlsServer(pki.Server, TlsServer.Answering(500, answer));

        (await FailureAsync(Options(server))).Kind.Should().Be(FailureKind.HttpStatus);
    }

    [Theory]
    [InlineData(404, "<html/>", FailureKind.HttpStatus, "*404*Vérifier l'adresse*")]
    [InlineData(200, "<html/>", FailureKind.Envelope, "*n'est pas une enveloppe SOAP*html*")]
    [InlineData(200, "rien de bon", FailureKind.Envelope, "*XML bien formé*")]
    [InlineData(200, "", FailureKind.Envelope, "*vide*")]
    [InlineData(200, "<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'><Body/></Envelope>", FailureKind.Body, "*Body est vide*")]
    [InlineData(
        200,
        "<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope'><e:Header><a xmlns='urn:x' e:mustUnderstand='1'/></e:Header><e:Body>"
        + "<RESULTAT xmlns='http://www.cnamts.fr/INSiResultat'><CR><CodeCR>01</CodeCR></CR></RESULTAT></e:Body></e:Envelope>",
        FailureKind.Header, "*{urn:x}a (ligne 1)*mustUnderstand*")]
    public async Task Names_what_is_wrong_in_a_response(int status, string body, FailureKind kind, string message)
    {
        await using var server = new TlsServer(pki.Server, TlsServer.Answering(status, Encoding.UTF8.GetBytes(body), "text/html"));

        var exchange = await CallAsync(Options(server));

        var failed = exchange.Outcome.Should().BeOfType<InsiOutcome.Failed>().Which;
        failed.Kind.Should().Be(kind);
        failed.Message.Should().Match(message);
        Encoding.UTF8.GetString(exchange.ResponseBytes!.Value.Span).Should().Be(body);
    }

    [Fact]
    public async Task Refuses_a_server_of_an_unknown_authority()
    {
        await using var server = new TlsServer(pki.Server, NoIdentity);

        var failed = await FailureAsync(Options(server) with { TrustedAuthorities = [pki.Stranger] });

        failed.Kind.Should().Be(FailureKind.ServerCertificateUntrusted);
        failed.Message.Should().Contain("CN=TEST AC RACINE");
        server.RequestBodies.Should().BeEmpty();
    }

    [Fact]
    public async Task Refuses_a_server_of_another_name()
    {
        await using var server = new TlsServer(pki.ServerOfAnotherName, NoIdentity);

        var failed = await FailureAsync(Options(server));

        failed.Kind.Should().Be(FailureKind.ServerNameMismatch);
        failed.Message.Should().Contain("CN=autre.example").And.Contain("127.0.0.1");
        server.RequestBodies.Should().BeEmpty();
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task Suspects_the_client_certificate_when_the_server_closes_without_a_word(SslProtocols protocol)
    {
        await using var server = new TlsServer(pki.Server, TlsServer.Answering(200, ReadOnlyMemory<byte>.Empty), protocol, pki.Root);

        var failed = await FailureAsync(Options(server));

        failed.Kind.Should().Be(FailureKind.NoResponse);
        failed.Message.Should().Contain("certificat client");
    }

    [Fact]
    public async Task Names_a_handshake_that_failed()
    {
        using var plain = new TcpListener(IPAddress.Loopback, 0);
        plain.Start();

        var failure = FailureAsync(Options(new Uri($"https://127.0.0.1:{((IPEndPoint)plain.LocalEndpoint).Port}/lps")));
        using (var connection = await plain.AcceptTcpClientAsync(Cancellation))
            await connection.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(), Cancellation);

        (await failure).Kind.Should().Be(FailureKind.TlsHandshake);
    }

    [Fact]
    public async Task Names_a_connection_refused()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var endpoint = new Uri($"https://127.0.0.1:{((IPEndPoint)closed.LocalEndpoint).Port}/lps");
        closed.Stop();

        var exchange = await CallAsync(Options(endpoint));

        exchange.Outcome.Should().BeOfType<InsiOutcome.Failed>().Which.Kind.Should().Be(FailureKind.Connection);
        exchange.Tls.Should().BeNull();
        exchange.Status.Should().BeNull();
        exchange.ResponseBytes.Should().BeNull();
    }

    [Fact]
    public async Task Names_a_server_without_address()
        => (await FailureAsync(Options(new Uri("https://nulle-part.invalid/lps")))).Kind.Should().Be(FailureKind.NameResolution);

    [Fact]
    public async Task Keeps_the_beginning_of_an_answer_cut_short()
    {
        await using var server = new TlsServer(pki.Server, async (stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<soap"u8.ToArray(), cancellationToken);
            await stream.DisposeAsync();
            throw new IOException("Gone.");
        });

        var exchange = await CallAsync(Options(server));

        exchange.Outcome.Should().BeOfType<InsiOutcome.Failed>().Which.Kind.Should().Be(FailureKind.ResponseInterrupted);
        Encoding.ASCII.GetString(exchange.ResponseBytes!.Value.Span).Should().Be("<soap");
        exchange.Tls.Should().NotBeNull();
    }

    [Fact]
    public async Task Names_a_response_that_is_not_http()
    {
        await using var server = new TlsServer(pki.Server, TlsServer.Raw("220 smtp.example ESMTP\r\n\r\n"u8.ToArray()));

        (await FailureAsync(Options(server))).Kind.Should().Be(FailureKind.HttpProtocol);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", FailureKind.Envelope)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", FailureKind.HttpProtocol)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: ;;=;\r\nContent-Length: 1\r\n\r\n<", FailureKind.Envelope)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=klingon\r\nContent-Length: 4\r\n\r\n<a/>", FailureKind.Envelope)]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", FailureKind.HttpStatus)]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n", FailureKind.Envelope)]
    public async Task Turns_any_strange_response_into_a_named_failure(string response, FailureKind kind)
    {
        await using var server = new TlsServer(pki.Server, async (stream, cancellationToken) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(response), cancellationToken);
            throw new IOException("Gone.");
        });

        (await FailureAsync(Options(server))).Kind.Should().Be(kind);
    }

    [Fact]
    public async Task Bounds_the_head_of_a_response()
    {
        var head = $"HTTP/1.1 200 OK\r\nX-Long: {new string('x', 100_000)}\r\n\r\n";
        await using var server = new TlsServer(pki.Server, TlsServer.Raw(Encoding.ASCII.GetBytes(head)));

        (await FailureAsync(Options(server))).Kind.Should().Be(FailureKind.ResponseTooLarge);
    }

    [Fact]
    public async Task Stops_reading_at_the_bound()
    {
        var bytes = TestFiles.Approved("answer-current-cr01.xml");
        await using var server = new TlsServer(pki.Server, TlsServer.Answering(200, bytes));

        var tooTight = Options(server) with { Limits = new WireLimits { MaxBytes = bytes.Length - 1 } };
        var justEnough = Options(server) with { Limits = new WireLimits { MaxBytes = bytes.Length } };

        (await FailureAsync(tooTight)).Kind.Should().Be(FailureKind.ResponseTooLarge);
        (await CallAsync(justEnough)).Outcome.Should().BeOfType<InsiOutcome.Answered>();
    }

    [Fact]
    public async Task Gives_up_when_the_time_allowed_is_over()
    {
        await using var server = new TlsServer(pki.Server, Silent);
        using var client = new InsiClient(Options(server) with { Timeout = TimeSpan.FromSeconds(5) }, _time);

        var call = client.SearchByTraitsAsync(Query, Context(), Cancellation);
        await server.RequestRead.Task.WaitAsync(Cancellation);
        _time.Advance(TimeSpan.FromSeconds(4.999));
        call.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromMilliseconds(1));
        var exchange = await call;

        var failed = exchange.Outcome.Should().BeOfType<InsiOutcome.Failed>().Which;
        failed.Kind.Should().Be(FailureKind.Timeout);
        failed.Message.Should().Contain("5000 ms");
        exchange.Duration.Should().Be(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Lets_the_caller_cancel()
    {
        await using var server = new TlsServer(pki.Server, Silent);
        using var client = new InsiClient(Options(server), _time);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var call = client.SearchByTraitsAsync(Query, Context(), cancel.Token);
        await server.RequestRead.Task.WaitAsync(Cancellation);
        await cancel.CancelAsync();

        await call.Awaiting(pending => pending).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/lps", "*n'est pas une adresse https*")]
    [InlineData("https://services-ps-tlsm.ameli.fr/lps", "*serveur de production*")]
    [InlineData("https://SERVICES-PS.ameli.fr.:443/lps", "*serveur de production*")]
    public async Task Refuses_an_address_it_must_not_call(string endpoint, string message)
    {
        var failed = await FailureAsync(Options(new Uri(endpoint)));

        failed.Kind.Should().Be(FailureKind.SetUp);
        failed.Message.Should().Match(message);
    }

    [Fact]
    public async Task Refuses_to_call_without_an_authority()
        => (await FailureAsync(new InsiClientOptions { Endpoint = new Uri("https://127.0.0.1:1/lps"), TrustedAuthorities = [pki.Client] }))
            .Message.Should().Contain("autorité racine");

    [Fact]
    public async Task Refuses_a_value_that_xml_cannot_carry()
    {
        using var client = new InsiClient(Options(new Uri("https://127.0.0.1:1/lps")), _time);

        var exchange = await client.SearchByTraitsAsync(Query with { BirthName = "A\u0000" }, Context(), Cancellation);

        exchange.Outcome.Should().BeOfType<InsiOutcome.Failed>().Which.Kind.Should().Be(FailureKind.SetUp);
    }

    /// <summary>Never answers.</summary>
    private static Task Silent(Stream stream, CancellationToken cancellationToken)
        => new TaskCompletionSource().Task.WaitAsync(cancellationToken);

    private ClientCertificate Certificate() => new(X509CertificateLoader.LoadPkcs12(pki.Client.Export(X509ContentType.Pkcs12), null));

    private InsiClientOptions Options(TlsServer server, ClientCertificate? certificate = null)
        => Options(server.Endpoint) with { Certificate = certificate };

    private InsiClientOptions Options(Uri endpoint) => new() { Endpoint = endpoint, TrustedAuthorities = [pki.Root] };

    private CallContext Context() => CallContext.Create(
        new LpsIdentity("PDP17NF21DD0", "1", "instance", "urn:lps:TEST:1"), "10B0152872", new SeededIdSource(1), _time);

    private async Task<InsiExchange> CallAsync(InsiClientOptions options)
    {
        using var client = new InsiClient(options, _time);
        return await client.SearchByTraitsAsync(Query, Context(), Cancellation);
    }

    private async Task<InsiOutcome.Failed> FailureAsync(InsiClientOptions options)
        => (await CallAsync(options)).Outcome.Should().BeOfType<InsiOutcome.Failed>().Which;
}
