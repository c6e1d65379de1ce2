using InsConformance.Simulator.Journal;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Api;

/// <summary>One exchange in full, as JSON.</summary>
internal sealed record ExchangeDocument(
    ExchangeSummary Summary, ConnectionDocument Connection, MessageDocument Request, MessageDocument Response, int RulesEvaluated, IReadOnlyList<Finding> Findings)
{
    public static ExchangeDocument Of(ServedExchange exchange) => new(
        ExchangeSummary.Of(exchange),
        ConnectionDocument.Of(exchange.Request.Connection),
        MessageDocument.Request(exchange.Request),
        MessageDocument.Response(exchange.Response),
        exchange.Audit.Rules,
        exchange.Audit.Findings);
}
