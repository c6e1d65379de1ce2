using System.Text.Json.Serialization;

namespace InsConformance.Verdicts.Comparison;

/// <summary>How one scenario went.</summary>
/// <param name="Feature">Name of the feature.</param>
/// <param name="Name">Name of the scenario.</param>
/// <param name="Outcomes">Its outcome in each result, the oldest first; null where it was not played.</param>
/// <param name="Reason">Why the last result does not judge it, in French; null when it does, or does not hold it at all.</param>
public sealed record ScenarioTrend(string Feature, string Name, IReadOnlyList<Outcome?> Outcomes, string? Reason)
{
    /// <summary>How it went.</summary>
    public Trend Trend => Outcomes.Any(IsJudged) && !IsJudged(Outcomes[^1]) ? OfNoLongerJudged : OfJudged;

    /// <summary>Whether the last result and an earlier one both judge it: only then does it say what changed.</summary>
    [JsonIgnore]
    public bool IsCompared => IsJudged(Outcomes[^1]) && Outcomes.SkipLast(1).Any(IsJudged);

    private Trend OfNoLongerJudged => Outcomes[^1] is Outcome.NotApplicable ? Trend.Excluded : Trend.Lost;

    private Trend OfJudged
    {
        get
        {
            List<bool> fails = [.. Outcomes.Where(IsJudged).Select(outcome => outcome is Outcome.Failed)];
            if (fails.Zip(fails.Skip(1), (before, after) => before != after).Count(changed => changed) > 1)
                return Trend.Flaky;
            return fails switch
            {
                [true] or [.., false, true] => Trend.New,
                [.., true, true] => Trend.Still,
                [.., true, false] => Trend.Fixed,
                _ => Trend.Quiet,
            };
        }
    }

    private static bool IsJudged(Outcome? outcome) => outcome is Outcome.Passed or Outcome.Warning or Outcome.Failed;
}
