using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

public abstract partial record TrustEvent
{
    /// <summary>The identity is created by hand (T01).</summary>
    /// <param name="FilledFields">The fields that hold something, placeholders included.</param>
    /// <param name="DateIsFictive">The birth date was completed: « date fictive ».</param>
    public sealed record CreatedManually(IReadOnlyCollection<IdentityField> FilledFields, bool DateIsFictive = false) : TrustEvent;

    /// <summary>The identity is created and validated on a document in one go (T03).</summary>
    /// <param name="FilledFields">The fields that hold something, placeholders included.</param>
    /// <param name="Proof">The document.</param>
    /// <param name="DateIsFictive">The birth date was completed: « date fictive ».</param>
    public sealed record CreatedWithProof(
        IReadOnlyCollection<IdentityField> FilledFields, IdentityProof Proof, bool DateIsFictive = false) : TrustEvent;

    /// <summary>The identity is created from an accepted INSi return (T02).</summary>
    /// <param name="Return">The return.</param>
    public sealed record CreatedFromInsi(InsiReturn Return) : TrustEvent;

    /// <summary>The identity is created from an accepted INSi return and a validated document (T04).</summary>
    /// <param name="Return">The return.</param>
    /// <param name="Proof">The document.</param>
    public sealed record CreatedAndQualified(InsiReturn Return, IdentityProof Proof) : TrustEvent;
}
