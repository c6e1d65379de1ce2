using InsConformance.Insi.Calling;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator.Tests.Support;

/// <summary>A simulator and the client of the bench, over a real socket, for the verification operations.</summary>
public abstract class VerificationTest(SharedPki shared) : SimulatorTest(shared)
{
    private readonly SeededIdSource _ids = new(35);

    private protected InsiClient Client(InsiSimulator? simulator = null, bool card = false) => new(
        new InsiClientOptions
        {
            Endpoint = card ? (simulator ?? Simulator).CardAddress : (simulator ?? Simulator).CertificateAddress,
            TrustedAuthorities = [(simulator ?? Simulator).Pki.Root, (simulator ?? Simulator).Pki.Organisations],
            Certificate = card ? null : new ClientCertificate((simulator ?? Simulator).Pki.OpenClient(ClientCertificateFile.Auto)),
        },
        Clock);

    private protected CallContext Context(string session = "instance-1") =>
        CallContext.Create(new LpsIdentity("LSN17NF23FW0", "1.0", session, "urn:lps:banc:1.0"), "300000009990001", _ids, Clock);

    private protected async Task<LotDepositAnswer> DepositAsync(InsiClient client, LotDepositRequest lot, string session = "instance-1") =>
        Answer<LotDepositAnswer>(await client.DepositLotAsync(lot, Context(session), TestContext.Current.CancellationToken));

    private protected Task<InsiExchange> AskAsync(InsiClient client, string? reference, string session = "instance-1") =>
        client.RetrieveLotAsync(new LotRetrievalRequest(reference), Context(session), TestContext.Current.CancellationToken);

    private protected async Task<LotRetrievalAnswer> RetrieveAsync(InsiClient client, string? reference) => Answer<LotRetrievalAnswer>(await AskAsync(client, reference));

    private protected static T Answer<T>(InsiExchange exchange) where T : VerificationAnswer =>
        exchange.Outcome.Should().BeOfType<InsiOutcome.Verified>().Which.Answer.Should().BeOfType<T>().Which;
}
