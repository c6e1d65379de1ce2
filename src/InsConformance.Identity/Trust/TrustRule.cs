using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

/// <summary>One row of the catalogue of the trust machine: what it says in French, and what it rests on.</summary>
/// <param name="Reference">Code, basis and sources.</param>
/// <param name="Text">The rule in one or two French sentences, for the person who asks what it means.</param>
public abstract record TrustRule(RuleReference Reference, string Text)
{
    /// <summary>Stable code: T01–T28, F01–F15, INV1–INV9, P01… (preconditions of this bench), O01… (options).</summary>
    public string Id => Reference.Id;

    /// <summary>What the rule rests on.</summary>
    public Basis Basis => Reference.Basis;
}
