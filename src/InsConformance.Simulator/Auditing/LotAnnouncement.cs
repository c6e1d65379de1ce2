using InsConformance.Insi.Verification;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Journal;

namespace InsConformance.Simulator.Auditing;

/// <summary>Délai annoncé avant d'interroger un lot, by its deposit or by « not ready ».</summary>
/// <param name="Reference">Reference of the lot.</param>
/// <param name="Delay">The delay announced.</param>
/// <param name="NotBefore">When it ends, counted from the answer.</param>
public sealed record LotAnnouncement(string Reference, TimeSpan Delay, DateTimeOffset NotBefore)
{
    /// <summary>What an answer announces; null when it announces nothing.</summary>
    internal static LotAnnouncement? Of(ServedExchange exchange) => (exchange.Decision as Decision.Verified)?.Answer switch
    {
        LotDepositAnswer { Reference: { } reference, Wait: { } delay } => At(exchange, reference, delay),
        LotRetrievalAnswer { Reference: { } reference, Wait: { } delay } => At(exchange, reference, delay),
        _ => null,
    };

    private static LotAnnouncement At(ServedExchange exchange, string reference, TimeSpan delay) =>
        new(reference, delay, exchange.ReceivedAt + exchange.Duration + delay);
}
