using InsConformance.Simulator.Auditing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Campaign.Running;

/// <summary>
/// What every INSi request of a run was worth, one result per rule of the auditor: a fault that each request repeats is told once, with the
/// exchanges that prove it, and does not hide what the scenarios say.
/// </summary>
internal static class AuditResults
{
    private const string Feature = "Audit des requêtes INSi";
    private const int ShownDepartures = 10;

    /// <summary>A result per rule, in the order of the catalogue; none when no request was judged.</summary>
    public static IReadOnlyList<ScenarioResult> Of(IReadOnlyList<ScenarioResult> scenarios)
    {
        var judged = scenarios.SelectMany(scenario => scenario.Exchanges).Where(exchange => exchange.Checks > 0).ToList();
        if (judged.Count == 0)
            return [];
        var departures = judged
            .SelectMany(exchange => exchange.Findings.Select(finding => finding with { Location = $"échange {exchange.Id}, {finding.Location}" }))
            .ToLookup(finding => finding.Rule, StringComparer.Ordinal);
        return [.. RequestAuditor.Catalogue.Select(rule => Of(rule, judged.Count, [.. departures[rule.Id]]))];
    }

    private static ScenarioResult Of(ConformanceRule rule, int checks, IReadOnlyList<Finding> departures) => new()
    {
        Id = $"audit/{rule.Id}",
        Feature = Feature,
        Name = $"{rule.Id} : {rule.Recommendation}",
        Tags = [$"@basis-{JsonName(rule)}"],
        Outcome = OutcomeLattice.OfChecks(checks, departures),
        Reason = departures.Count > ShownDepartures ? $"{departures.Count} écarts ; les {ShownDepartures} premiers sont montrés, tous sont dans les échanges." : null,
        Checks = checks,
        Findings = [.. departures.Take(ShownDepartures)],
    };

    private static string JsonName(ConformanceRule rule) => rule.Basis.ToString().ToLowerInvariant();
}
