using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Decision;

/// <summary>One row of the decision table: when it applies, what it concludes, and what it rests on.</summary>
public sealed record DecisionRow
{
    internal DecisionRow(
        string id,
        string when,
        string then,
        Predicate<DecisionCase> applies,
        Func<DecisionCase, Conclusion> conclude,
        Basis basis,
        params string[] sources)
    {
        Reference = new RuleReference(id, basis, sources);
        (When, Then, Applies, Conclude) = (when, then, applies, conclude);
    }

    /// <summary>Stable code: D01 to D20 as in the table of the rules, D21 to D26 added by this bench.</summary>
    public string Id => Reference.Id;

    /// <summary>Code, basis and sources.</summary>
    public RuleReference Reference { get; }

    /// <summary>The case, in French.</summary>
    public string When { get; }

    /// <summary>What is decided, in French.</summary>
    public string Then { get; }

    internal Predicate<DecisionCase> Applies { get; }

    internal Func<DecisionCase, Conclusion> Conclude { get; }
}
