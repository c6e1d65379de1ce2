namespace InsConformance.Verdicts.Comparison;

/// <summary>How one scenario went.</summary>
/// <param name="Feature">Name of the feature.</param>
/// <param name="Name">Name of the scenario.</param>
/// <param name="Trend">How it went.</param>
/// <param name="Outcomes">Its outcome in each result, the oldest first; null where it was not played.</param>
public sealed record ScenarioTrend(string Feature, string Name, Trend Trend, IReadOnlyList<Outcome?> Outcomes);
