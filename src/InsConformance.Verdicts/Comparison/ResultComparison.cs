using InsConformance.Verdicts.Results;

namespace InsConformance.Verdicts.Comparison;

/// <summary>Several results of one software, compared scenario by scenario. A scenario is recognised by its feature and its name.</summary>
/// <param name="Scenarios">Every scenario of the results, in order of appearance.</param>
public sealed record ResultComparison(IReadOnlyList<ScenarioTrend> Scenarios)
{
    /// <summary>How many scenarios the last result and an earlier one both judge. Without any, nothing was compared.</summary>
    public int Compared => Scenarios.Count(scenario => scenario.IsCompared);

    /// <summary>Whether something fails that did not before, or something that was judged is judged no longer without a reason of scope.</summary>
    public bool HasRegression => Verdict is Outcome.Failed;

    /// <summary>
    /// What the comparison is worth: failed with a regression, passed without, not executed when nothing could be compared. Results that have no
    /// scenario in common are not a regression of one another, but a new failure is one whatever it is compared with.
    /// </summary>
    public Outcome Verdict => Has(Trend.New) ? Outcome.Failed
        : Compared == 0 ? Outcome.NotExecuted
        : Has(Trend.Lost) ? Outcome.Failed
        : Outcome.Passed;

    /// <summary>Compares results.</summary>
    /// <param name="results">At least two, the oldest first.</param>
    public static ResultComparison Of(IReadOnlyList<RunResult> results)
    {
        if (results.Count < 2)
            throw new ArgumentException("At least two results are compared.", nameof(results));
        var grades = results.Select(GradesOf).ToList();
        return new ResultComparison(
        [
            .. from key in grades.SelectMany(one => one.Keys).Distinct()
               let line = grades.Select(one => one.GetValueOrDefault(key)).ToList()
               select new ScenarioTrend(key.Feature, key.Name, [.. line.Select(grade => grade?.Outcome)], line[^1]?.Reason),
        ]);
    }

    /// <summary>The gravest of the rows of each scenario, which tells the outcome of all of them.</summary>
    private static Dictionary<(string Feature, string Name), ScenarioResult> GradesOf(RunResult result) =>
        result.Scenarios.GroupBy(scenario => (scenario.Feature, scenario.Name)).ToDictionary(same => same.Key, same => same.MaxBy(scenario => scenario.Outcome)!);

    private bool Has(Trend trend) => Scenarios.Any(scenario => scenario.Trend == trend);
}
