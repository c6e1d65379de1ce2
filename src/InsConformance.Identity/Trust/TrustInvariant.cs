using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

/// <summary>One thing that is always true of well-kept identities. <see cref="TrustInvariants"/> holds the table.</summary>
public sealed record TrustInvariant : TrustRule
{
    internal TrustInvariant(string id, string text, Basis basis, params string[] sources)
        : base(new RuleReference(id, basis, sources), text)
    {
    }
}
