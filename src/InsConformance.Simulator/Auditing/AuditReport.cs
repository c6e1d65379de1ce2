using InsConformance.Verdicts;

namespace InsConformance.Simulator.Auditing;

/// <summary>What an audit found.</summary>
/// <param name="Judged">The families that concerned the request and judged it; none when it could not be read. Shared between reports.</param>
/// <param name="Findings">Every departure, in the order of the rules.</param>
public sealed record AuditReport(IReadOnlyList<RuleFamily> Judged, IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing could be evaluated.</summary>
    public static AuditReport Nothing { get; } = new([], []);

    /// <summary>Number of rules that judged the request.</summary>
    public int Rules { get; } = Judged.Sum(family => family.Checks.Count);
}
