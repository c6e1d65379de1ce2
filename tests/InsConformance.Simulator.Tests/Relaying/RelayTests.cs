using System.Text;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Relaying;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Relaying;

public sealed class RelayTests(SharedPki shared) : RelayTest(shared)
{
    [Fact]
    public async Task A_product_receives_through_the_relay_the_bytes_that_it_would_receive_without()
    {
        using var direct = new TestClient(Cnda);
        using var relayed = new TestClient(await StartAsync(Sound));

        foreach (var request in (byte[][])[Requests.Bytes(Requests.AdrunZoe), Requests.Bytes(Requests.Unknown), Requests.Bytes(Requests.AdrunZoe, idam: "inconnu"), "<a/>"u8.ToArray()])
        {
            var (without, with) = (await direct.PostAsync(request), await relayed.PostAsync(request));
            with.Body.Should().Equal(without.Body);
            (with.Status, with.ContentType).Should().Be((without.Status, without.ContentType));
        }
    }

    [Fact]
    public async Task The_service_receives_the_bytes_that_the_product_sent()
    {
        using var product = new TestClient(await StartAsync(Sound));
        byte[] request = [.. Encoding.UTF8.Preamble, .. Requests.Bytes(Requests.AdrunZoe), .. "\r\n \t<!-- fin -->"u8];

        await product.PostAsync(request, "Application/SOAP+xml;charset=\"UTF-8\" ; action=\"urn:x\"");

        var received = Cnda.Journal.Exchanges().Should().ContainSingle().Which.Request;
        received.Body.ToArray().Should().Equal(request);
        received.Header("Content-Type").Should().Be("Application/SOAP+xml;charset=\"UTF-8\" ; action=\"urn:x\"");
    }

    [Fact]
    public async Task The_service_sees_the_certificate_of_the_editor_and_the_journal_both_sides()
    {
        var relay = await StartAsync(Sound);
        using var product = new TestClient(relay, ClientCertificateFile.Auto);

        await product.SearchAsync(Requests.AdrunZoe, session: "poste-3");

        Cnda.Journal.Exchanges().Should().ContainSingle().Which.Request.Connection.Client!.CommonName.Should().Be("INSI-MANU");
        var exchange = relay.Journal.Exchanges("poste-3").Should().ContainSingle().Which;
        exchange.Request.Connection.Client!.CommonName.Should().Be("INSI-AUTO");
        exchange.Decision.Should().BeOfType<Decision.Relayed>().Which.Words.Should().Be("CR 00 - OK");
        exchange.Relay!.Target.Should().Be(Cnda.CertificateAddress);
        exchange.Relay.Client!.CommonName.Should().Be("INSI-MANU");
        exchange.Relay.Tls!.IsMutuallyAuthenticated.Should().BeTrue();
        exchange.Relay.Tls.ServerSubject.Should().StartWith("CN=qualiflps-services-ps-tlsm.ameli.fr");
        exchange.Relay.ResponseRules.Should().BePositive();
        exchange.Relay.ResponseFindings.Should().BeEmpty();
        exchange.Audit.Rules.Should().BePositive();
    }

    [Fact]
    public async Task The_document_of_an_exchange_tells_the_other_side()
    {
        var relay = await StartAsync(Sound);
        using var product = new TestClient(relay);

        await product.SearchAsync(Requests.AdrunZoe);

        var document = ExchangeDocument.Of(relay.Journal.Exchanges().Single(), relay.Masking);
        document.Decision.Should().BeEquivalentTo(new { Origin = DecisionOrigin.Relay, Answer = "CR 00 - OK" });
        document.Relay!.MutuallyAuthenticated.Should().BeTrue();
        document.Relay.Protocol.Should().StartWith("Tls1");
        document.Relay.Client!.Subject.Should().StartWith("CN=INSI-MANU");
    }

    [Fact]
    public async Task An_answer_of_the_service_that_breaks_a_rule_is_told_and_relayed_all_the_same()
    {
        var relay = await StartAsync(Sound);
        using var product = new TestClient(relay);
        Cnda.Scripts.Add(new Script { Answer = new ScriptedAnswer.File("TEST_2.08_cas2.xml"), Times = 1 });

        var answer = await product.SearchAsync(Requests.AdrunZoe);

        answer.Body.Should().Equal(await File.ReadAllBytesAsync(Fixtures.Path("cnda", "TEST_2.08_cas2.xml"), Cancellation));
        relay.Journal.Exchanges().Single().Relay!.ResponseFindings.Select(finding => finding.Rule).Should().Contain("REP-CLE");
    }

    [Fact]
    public async Task Emetteur_is_judged_against_the_certificate_that_the_service_sees()
    {
        var relay = await StartAsync(Sound); // Structure 10B9990002, and the request says 300000009990001 as the certificate of the product does.
        using var product = new TestClient(relay, ClientCertificateFile.Auto);

        await product.SearchAsync(Requests.AdrunZoe);

        relay.Journal.Exchanges().Single().Audit.Findings.Should().Contain(finding => finding.Expected!.Contains("10B9990002"));
    }

    [Fact]
    public async Task Card_mode_goes_to_its_own_address_without_a_certificate()
    {
        var relay = await StartAsync(Sound);
        using var product = new TestClient(relay, anonymous: true, address: relay.CardAddress);

        var answer = await product.SearchAsync(Requests.AdrunZoe);

        answer.Fault.Code.Should().Be("desir_620");
        Cnda.Journal.Exchanges().Should().ContainSingle().Which.Should().BeEquivalentTo(new { Mode = AccessMode.Card, Request = new { Connection = new { Client = (PeerCertificate?)null } } });
        relay.Journal.Exchanges().Single().Relay!.Client.Should().BeNull();
    }

    [Fact]
    public async Task A_product_may_present_the_certificate_of_the_editor_to_the_relay_itself()
    {
        var relay = await StartAsync(Sound with { Certificate = Certificate(ClientCertificateFile.With(CertificateDefect.UnknownAuthority)) });
        using var product = new TestClient(relay, ClientCertificateFile.With(CertificateDefect.UnknownAuthority));

        await product.SearchAsync(Requests.AdrunZoe);

        relay.Journal.ConnectionFailures().Should().BeEmpty();
        relay.Journal.Exchanges().Should().ContainSingle();
    }

    [Fact]
    public async Task The_call_of_a_product_that_hangs_up_is_recorded()
    {
        var relay = await StartAsync(Sound);
        using var product = new TestClient(relay);
        var reached = new TaskCompletionSource();
        await using var silent = await new KestrelSoapHost().ListenAsync(
            new ListenerOptions { Certificate = Pki.CertificateServer, Chain = [Pki.Organisations], Clock = TimeProvider.System },
            new FixedEndpoint(async (_, cancellation) =>
            {
                reached.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
                return SoapResponse.None;
            }),
            Cancellation);
        var other = await StartAsync(Sound with { CertificateTarget = silent.Address });
        var impatient = new TestClient(other);

        var call = impatient.SearchAsync(Requests.AdrunZoe);
        await reached.Task.WaitAsync(Cancellation);
        impatient.Dispose();
        await FluentActions.Awaiting(() => call).Should().ThrowAsync<Exception>();

        var exchange = await other.Journal.AwaitAsync(journal => journal.Exchanges() is [var only, ..] ? only : null);
        exchange.Decision.Should().BeOfType<Decision.NotRelayed>().Which.Fault.Code.Should().Be("RELAIS-APPELANT");
    }

    [Fact]
    public async Task Forgetting_a_session_leaves_the_others()
    {
        var relay = await StartAsync(Sound);
        using var product = new TestClient(relay);
        await product.SearchAsync(Requests.AdrunZoe, session: "poste-1");
        await product.SearchAsync(Requests.AdrunZoe, session: "poste-2");

        relay.Forget("poste-1");

        relay.Journal.Exchanges().Should().ContainSingle().Which.Session.Should().Be("poste-2");
    }
}
