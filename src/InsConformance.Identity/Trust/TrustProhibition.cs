using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

/// <summary>One thing that must be impossible. <see cref="TrustProhibitions"/> holds the table.</summary>
public sealed record TrustProhibition : TrustRule
{
    internal TrustProhibition(string id, string text, Basis basis, params string[] sources)
        : base(new RuleReference(id, basis, sources), text)
    {
    }
}
