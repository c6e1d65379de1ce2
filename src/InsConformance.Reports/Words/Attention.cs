using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Words;

/// <summary>What a reader looks at first.</summary>
internal static class Attention
{
    /// <summary>Outcomes from the most urgent to the least.</summary>
    public static IReadOnlyList<Outcome> Order { get; } =
    [
        Outcome.Failed, Outcome.BenchError, Outcome.Inconclusive, Outcome.Warning,
        Outcome.NotExecuted, Outcome.Passed, Outcome.NotApplicable,
    ];

    /// <summary>The scenarios to look at, most urgent first. What an interruption left out is told by the counts, not one by one.</summary>
    public static IReadOnlyList<ScenarioResult> Of(RunResult result) => [.. Order
        .TakeWhile(outcome => outcome is not Outcome.Passed)
        .Where(outcome => outcome is not Outcome.NotExecuted || !result.Interrupted)
        .SelectMany(outcome => result.Scenarios.Where(scenario => scenario.Outcome == outcome))];
}
