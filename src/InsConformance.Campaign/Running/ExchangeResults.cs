using System.Globalization;
using System.Text;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Journal;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>Puts the exchanges of the simulator in the shape of results.</summary>
internal static class ExchangeResults
{
    public static ExchangeResult Of(ServedExchange exchange) => new()
    {
        Id = exchange.Id.ToString(CultureInfo.InvariantCulture),
        Operation = exchange.Operation?.Name ?? "",
        At = exchange.ReceivedAt,
        Duration = exchange.Duration,
        Status = exchange.Response.Status > 0 ? exchange.Response.Status : null,
        Summary = Summary(exchange.Decision),
        Decision = exchange.Decision.Why,
        Request = Text(exchange.Request.Body),
        Response = Text(exchange.Response.Body),
        Checks = exchange.Audit.Rules,
        JudgedBy = [.. exchange.Audit.Judged.Select(family => family.Title)],
        Findings = [.. exchange.Audit.Findings.Select(finding => finding.OnSoftware())],
    };

    /// <summary>An answer in words.</summary>
    public static string Summary(Decision decision) => decision switch
    {
        Decision.Answered { Answer: var answer } => $"CR {answer.Code} - {answer.Label}",
        Decision.Verified { Answer: var answer } => $"CR {answer.Code} - {answer.Label} (contrat reconstruit, non officiel)",
        Decision.Faulted { Fault: var fault } => fault.Code ?? "erreur SOAP",
        Decision.Verbatim verbatim => $"fichier {verbatim.File}",
        Decision.Refused refused => $"HTTP {refused.Status}",
        Decision.Deviated deviated => deviated.Deviation.Name,
        Decision.Unserved => "non servi",
        Decision.Relayed relayed => relayed.Words,
        Decision.NotRelayed failed => failed.Fault.Code,
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "Unknown decision."),
    };

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
