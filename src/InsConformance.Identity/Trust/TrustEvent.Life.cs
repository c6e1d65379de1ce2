using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

public abstract partial record TrustEvent
{
    /// <summary>Traits are modified (T14, T15, T27; F06, F12).</summary>
    /// <param name="Fields">The fields whose value changes.</param>
    /// <param name="FirstNameBeginsList">Whether, after the change, the first birth name is a beginning of the list (règle 6).</param>
    public sealed record TraitsModified(IReadOnlyCollection<IdentityField> Fields, bool FirstNameBeginsList = true) : TrustEvent;

    /// <summary>The birth date is replaced by a completed one and marked « date fictive » (INV6; T14, T15, T27).</summary>
    public sealed record DateMarkedFictive : TrustEvent;

    /// <summary>The real birth date is entered and the marker « date fictive » removed (T27 when validated).</summary>
    public sealed record RealDateEntered : TrustEvent;

    /// <summary>The identity is explicitly downgraded (T16; T17 and T18 where the target is theirs).</summary>
    /// <param name="To">The lower status wanted.</param>
    /// <param name="Proof">The document validated at the same time, to go from « récupérée » to « validée ».</param>
    public sealed record Downgraded(TrustStatus To, IdentityProof? Proof = null) : TrustEvent;

    /// <summary>Another identity is merged into this one, which survives (T28).</summary>
    /// <param name="Absorbed">The other, as it was before the merge.</param>
    public sealed record AbsorbedAnother(TrustState Absorbed) : TrustEvent;

    /// <summary>This identity is merged into another and deactivated (T28).</summary>
    public sealed record AbsorbedByAnother : TrustEvent;
}
