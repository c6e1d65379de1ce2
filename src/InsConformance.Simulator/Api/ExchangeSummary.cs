using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Journal;

namespace InsConformance.Simulator.Api;

/// <summary>One line of the journal, as JSON.</summary>
internal sealed record ExchangeSummary(
    long Id, string Session, DateTimeOffset ReceivedAt, double DurationMilliseconds, string? Operation, int Status, DecisionOrigin DecidedBy, string Why, string? Script, int Findings)
{
    public static ExchangeSummary Of(ServedExchange exchange, Masking masking) => new(
        exchange.Id,
        masking.Text(exchange.Session),
        exchange.ReceivedAt,
        exchange.Duration.TotalMilliseconds,
        exchange.Operation?.Name,
        exchange.Response.Status,
        exchange.Decision.Origin,
        masking.Text(exchange.Decision.Why),
        exchange.ScriptId,
        exchange.Audit.Findings.Count);
}
