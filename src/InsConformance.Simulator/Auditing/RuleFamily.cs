using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing;

/// <summary>Famille de règles : those that concern the same requests. A request that a family does not concern is not judged by it, and proves nothing about it.</summary>
/// <param name="Title">What the family is about, in French.</param>
/// <param name="Concerns">Whether the rules have something to judge in a request.</param>
/// <param name="Checks">The rules, in the order of their findings.</param>
public sealed record RuleFamily(string Title, Func<AuditedCall, bool> Concerns, IReadOnlyList<RuleCheck<AuditedCall>> Checks)
{
    /// <summary>A family that every readable request concerns.</summary>
    internal static RuleFamily OfEvery(string title, IReadOnlyList<RuleCheck<AuditedCall>> checks) => new(title, _ => true, checks);
}
