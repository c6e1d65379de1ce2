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
    /// <summary>How the identifiers of these results begin, unlike those of scenarios.</summary>
    public const string Prefix = "audit/";

    private const string Feature = "Audit des requêtes INSi";
    private const int ShownDepartures = 10;

    /// <summary>A result per rule, in the order of the catalogue, not applicable where no request concerned it; none when no request was judged.</summary>
    public static IReadOnlyList<ScenarioResult> Of(IReadOnlyList<ScenarioResult> scenarios)
    {
        var judged = scenarios.SelectMany(scenario => scenario.Exchanges).Where(exchange => exchange.Checks > 0).ToList();
        if (judged.Count == 0)
            return [];
        var departures = judged
            .SelectMany(exchange => exchange.Findings.Select(finding => finding with { Location = $"échange {exchange.Id}, {finding.Location}" }))
            .ToLookup(finding => finding.Rule, StringComparer.Ordinal);
        var checks = judged.SelectMany(exchange => exchange.JudgedBy).CountBy(family => family, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. RequestAuditor.Families.SelectMany(family => family.Checks.Select(check => Of(check.Rule, checks.GetValueOrDefault(family.Title), [.. departures[check.Rule.Id]])))];
    }

    private static ScenarioResult Of(ConformanceRule rule, int checks, IReadOnlyList<Finding> departures) => new()
    {
        Id = $"{Prefix}{rule.Id}",
        Feature = Feature,
        Name = $"{rule.Id} : {rule.Recommendation}",
        Tags = [$"@basis-{JsonName(rule)}"],
        Outcome = checks == 0 ? Outcome.NotApplicable : OutcomeLattice.OfChecks(checks, departures),
        Reason = checks == 0 ? "Aucune requête de l'exécution ne relève de cette règle."
            : departures.Count > ShownDepartures ? $"{departures.Count} écarts ; les {ShownDepartures} premiers sont montrés, tous sont dans les échanges."
            : null,
        Checks = checks,
        Findings = [.. departures.Take(ShownDepartures)],
    };

    private static string JsonName(ConformanceRule rule) => rule.Basis.ToString().ToLowerInvariant();
}
