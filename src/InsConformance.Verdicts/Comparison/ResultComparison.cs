using InsConformance.Verdicts.Results;

namespace InsConformance.Verdicts.Comparison;

/// <summary>Several results of one software, compared scenario by scenario. A scenario is recognised by its feature and its name.</summary>
/// <param name="Scenarios">Every scenario of the results, in order of appearance.</param>
public sealed record ResultComparison(IReadOnlyList<ScenarioTrend> Scenarios)
{
    /// <summary>Whether something fails that did not before.</summary>
    public bool HasRegression => Scenarios.Any(scenario => scenario.Trend is Trend.New);

    /// <summary>Compares results.</summary>
    /// <param name="results">At least two, the oldest first.</param>
    public static ResultComparison Of(IReadOnlyList<RunResult> results)
    {
        if (results.Count < 2)
            throw new ArgumentException("At least two results are compared.", nameof(results));
        var outcomes = results.Select(OutcomesOf).ToList();
        return new ResultComparison(
        [
            .. from key in outcomes.SelectMany(one => one.Keys).Distinct()
               let line = outcomes.Select(Outcome? (one) => one.TryGetValue(key, out var outcome) ? outcome : null).ToList()
               select new ScenarioTrend(key.Feature, key.Name, TrendOf(line), line),
        ]);
    }

    private static Dictionary<(string Feature, string Name), Outcome> OutcomesOf(RunResult result) =>
        result.Scenarios.GroupBy(scenario => (scenario.Feature, scenario.Name)).ToDictionary(same => same.Key, same => same.Select(scenario => scenario.Outcome).Join());

    private static Trend TrendOf(List<Outcome?> outcomes)
    {
        List<bool> fails = [.. outcomes.Where(outcome => outcome is not (null or Outcome.NotExecuted or Outcome.NotApplicable or Outcome.Inconclusive or Outcome.BenchError))
            .Select(outcome => outcome is Outcome.Failed)];
        if (fails.Zip(fails.Skip(1), (before, after) => before != after).Count(changed => changed) > 1)
            return Trend.Flaky;
        return fails switch
        {
            [.., false, true] => Trend.New,
            [true] when outcomes[^1] is Outcome.Failed => Trend.New,
            [.., true, true] => Trend.Still,
            [.., true, false] => Trend.Fixed,
            _ => Trend.Quiet,
        };
    }
}
