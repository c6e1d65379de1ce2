using System.Globalization;
using InsConformance.Campaign.Requirements;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Expectations;

/// <summary>A result weighed with the failures that were expected: they warn until their day, and fail again after it.</summary>
/// <param name="Result">The result.</param>
/// <param name="Notices">What the editor must do about its file, in French: entries that expired, that were repaired, that meet nothing.</param>
public sealed record ExpectedRun(RunResult Result, IReadOnlyList<string> Notices)
{
    /// <summary>Weighs a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="expectations">The expected failures.</param>
    /// <param name="today">The day of the run.</param>
    public static ExpectedRun Weigh(RunResult result, IReadOnlyList<Expectation> expectations, DateOnly today)
    {
        var valid = expectations.Where(expectation => today <= expectation.Expires).ToList();
        var scenarios = result.Scenarios.Select(scenario => Weigh(scenario, valid)).ToList();
        var weighed = RunResult.Of(result.Run, result.Plan, scenarios, result.Duration, result.Interrupted) with { Shard = result.Shard };
        return new ExpectedRun(weighed, [.. expectations.Select(expectation => Notice(expectation, result.Scenarios, today)).OfType<string>()]);
    }

    private static ScenarioResult Weigh(ScenarioResult scenario, List<Expectation> expectations) =>
        scenario.Outcome is Outcome.Failed && expectations.Find(expectation => Meets(expectation, scenario)) is { } expected
            ? scenario with
            {
                Outcome = Outcome.Warning,
                Reason = $"Échec attendu jusqu'au {Shown(expected.Expires)} : {expected.Reason}",
                ExpectedFailure = new ExpectedFailure(expected.Reason, expected.Expires, scenario.Outcome),
            }
            : scenario;

    private static string? Notice(Expectation expectation, IReadOnlyList<ScenarioResult> scenarios, DateOnly today)
    {
        var met = scenarios.Where(scenario => Meets(expectation, scenario)).ToList();
        if (met.Count == 0)
            return $"Échec attendu « {expectation.Subject} » : aucun scénario joué ne porte ce nom ni cette exigence ; corriger ou retirer l'entrée.";
        if (met.TrueForAll(scenario => scenario.Outcome is Outcome.Passed))
            return $"Échec attendu « {expectation.Subject} » : réparé, tout passe ; retirer l'entrée.";
        return today > expectation.Expires && met.Exists(scenario => scenario.Outcome is Outcome.Failed)
            ? $"Échec attendu « {expectation.Subject} » : expiré le {Shown(expectation.Expires)}, l'échec compte de nouveau ({expectation.Reason})."
            : null;
    }

    private static bool Meets(Expectation expectation, ScenarioResult scenario) =>
        string.Equals(scenario.Name, expectation.Subject, StringComparison.Ordinal)
        || string.Equals(scenario.Id, $"audit/{expectation.Subject}", StringComparison.Ordinal)
        || ScenarioRequirements.Of(scenario.Tags).Contains(expectation.Subject);

    private static string Shown(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
