using InsConformance.Campaign.Requirements;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Campaign.Judging;

/// <summary>
/// Decides, for one scenario, whether what the software shows is what the scenario expects. Every comparison is counted;
/// every departure becomes a finding that carries the requirement of the scenario.
/// </summary>
public sealed class Judge(ScenarioReference reference, ScenarioLedger ledger)
{
    /// <summary>Makes every comparison, reports those that fail, all of them, then ends the step if there is any.</summary>
    /// <param name="step">The text of the step: where the departure is seen.</param>
    /// <param name="checks">The comparisons of the step.</param>
    /// <exception cref="DepartureException">At least one comparison failed.</exception>
    public void Decide(string step, params IReadOnlyCollection<Check> checks)
    {
        var departures = new List<Finding>();
        foreach (var check in checks)
        {
            ledger.Count();
            if (check.Holds)
                continue;
            var finding = check.Departure is { } departure
                ? departure.OnSoftware() with { Location = $"étape « {step} », {departure.Location}" }
                : FindingOf(check, step);
            ledger.Report(finding);
            departures.Add(finding);
        }

        if (departures.Count > 0)
            throw new DepartureException(departures);
    }

    /// <summary>What the requirement asks: a departure matters because of it. Null when its text was not read.</summary>
    private static string? Asked(string rule) => RequirementFiles.Shipped.TryFind(rule, out var requirement) && requirement.Knowledge is not Knowledge.Unknown
        ? $"{rule} demande : {requirement.Statement}"
        : null;

    private Finding FindingOf(Check check, string step) => new()
    {
        Rule = reference.Rule,
        Severity = reference.Severity,
        Outcome = Outcome.Failed,
        Basis = reference.Basis,
        Message = check.Message,
        Expected = check.Expected,
        Observed = check.Observed,
        Location = $"étape « {step} »",
        Recommendation = check.Recommendation,
        Note = Asked(reference.Rule),
        Sources = reference.Sources,
    };
}
