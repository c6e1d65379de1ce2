namespace InsConformance.Verdicts.Results;

/// <summary>The figures of a run.</summary>
/// <param name="Scenarios">Number of scenarios by outcome; every outcome is present, zero included.</param>
/// <param name="Checks">Number of checks executed over all scenarios.</param>
/// <param name="Findings">Number of findings that are not passed.</param>
/// <param name="Exchanges">Number of exchanges with the simulated services.</param>
public sealed record RunCounts(IReadOnlyDictionary<Outcome, int> Scenarios, int Checks, int Findings, int Exchanges)
{
    /// <summary>Number of scenarios that rest on what a person attested.</summary>
    public int Attested { get; init; }

    /// <summary>Counts what the scenarios report.</summary>
    public static RunCounts Of(IReadOnlyCollection<ScenarioResult> scenarios) => new(
        Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, outcome => scenarios.Count(s => s.Outcome == outcome)),
        scenarios.Sum(s => s.Checks),
        scenarios.Sum(s => s.Findings.Count(f => f.Outcome != Outcome.Passed)),
        scenarios.Sum(s => s.Exchanges.Count))
    {
        Attested = scenarios.Count(s => s.Attestations.Count > 0),
    };
}
