using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Hosting;

/// <summary>The client of the bench and its simulator, over real sockets.</summary>
public sealed class ReferenceClientTests(SharedPki shared) : SimulatorTest(shared)
{
    private static readonly LpsIdentity Software = new("LSN17NF23FW0", "1.0", "instance-1", "urn:lps:banc:1.0");

    [Fact]
    public async Task Is_answered_over_mutual_TLS()
    {
        using var client = Client(ClientCertificateFile.Auto);

        var exchange = await CallAsync(client, Requests.AdrunZoe);

        exchange.Outcome.Should().BeOfType<InsiOutcome.Answered>().Which.Answer.Individual!.Active!.Matricule.Should().Be(new MatriculeParts("2751263220749", "74"));
        exchange.Tls!.IsMutuallyAuthenticated.Should().BeTrue();
        exchange.ResponseBytes!.Value.ToArray().Should().Equal(Simulator.Journal.Exchanges().Single().Response.Body.ToArray());
    }

    [Theory]
    [InlineData("01")]
    [InlineData("02")]
    public async Task Understands_a_scripted_code(string code)
    {
        using var client = Client(ClientCertificateFile.Auto);
        Simulator.Session("instance-1").Next(new ScriptedAnswer.Code(code));

        (await CallAsync(client, Requests.AdrunZoe)).Outcome.Should().BeOfType<InsiOutcome.Answered>().Which.Answer.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("insi_102")]
    [InlineData("desir_1020")]
    [InlineData("desir_550")]
    public async Task Understands_a_fault_of_either_shape(string code)
    {
        using var client = Client(ClientCertificateFile.Auto);
        Simulator.Session("instance-1").Next(new ScriptedAnswer.Fault(code));

        (await CallAsync(client, Requests.AdrunZoe)).Outcome.Should().BeOfType<InsiOutcome.Faulted>().Which.Fault.Code.Should().Be(code);
    }

    [Fact]
    public async Task A_revoked_certificate_is_a_failed_call_never_an_answer()
    {
        using var client = Client(ClientCertificateFile.With(CertificateDefect.Revoked));

        (await CallAsync(client, Requests.AdrunZoe)).Outcome.Should().BeOfType<InsiOutcome.Failed>();
    }

    private InsiClient Client(ClientCertificateFile certificate) => new(
        new InsiClientOptions
        {
            Endpoint = Simulator.CertificateAddress,
            TrustedAuthorities = [Simulator.Pki.Root, Simulator.Pki.Organisations],
            Certificate = new ClientCertificate(Simulator.Pki.OpenClient(certificate)),
        },
        Clock);

    private Task<InsiExchange> CallAsync(InsiClient client, TraitsSearchRequest request) => client.SearchByTraitsAsync(
        request, CallContext.Create(Software, "300000009990001", new SeededIdSource(1), Clock), TestContext.Current.CancellationToken);
}
