using InsConformance.Verdicts;

namespace InsConformance.Simulator.Auditing;

/// <summary>What an audit found.</summary>
/// <param name="Rules">Number of rules evaluated; none when the request could not be read.</param>
/// <param name="Findings">Every departure, in the order of the rules.</param>
public sealed record AuditReport(int Rules, IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing could be evaluated.</summary>
    public static AuditReport Nothing { get; } = new(0, []);
}
