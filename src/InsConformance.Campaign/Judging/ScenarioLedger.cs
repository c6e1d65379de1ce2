using InsConformance.Verdicts;

namespace InsConformance.Campaign.Judging;

/// <summary>What was checked and found during one scenario. One scenario writes it, one step after the other.</summary>
public sealed class ScenarioLedger
{
    private readonly List<Finding> _findings = [];

    /// <summary>Number of checks executed.</summary>
    public int Checks { get; private set; }

    /// <summary>Every departure, in the order of the steps.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    internal void Count() => Checks++;

    internal void Report(Finding finding) => _findings.Add(finding);
}
