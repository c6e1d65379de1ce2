using System.Collections.Immutable;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

/// <summary>One row of the transition table. <see cref="TrustTransitions"/> holds the table.</summary>
public sealed record TrustTransition : TrustRule
{
    internal TrustTransition(
        string id,
        TrustStatus?[] from,
        TrustStatus[] to,
        AuthorRole who,
        InsEffect effect,
        string text,
        Basis basis,
        params string[] sources)
        : base(new RuleReference(id, basis, sources), text)
    {
        From = [.. from];
        To = [.. to];
        Who = who;
        Effect = effect;
    }

    /// <summary>Statuses from which it leaves; <see langword="null"/> stands for an identity that does not exist yet.</summary>
    public ImmutableArray<TrustStatus?> From { get; }

    /// <summary>Statuses to which it leads.</summary>
    public ImmutableArray<TrustStatus> To { get; }

    /// <summary>Who may take it.</summary>
    public AuthorRole Who { get; }

    /// <summary>What it does to the matricule INS and the OID.</summary>
    public InsEffect Effect { get; }
}
