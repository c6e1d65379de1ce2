using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

/// <summary>
/// What an identity is worth at one moment: its evidence, its attributes, and the « statut de confiance » that follows from them.
/// Only <see cref="TrustMachine"/> makes one, so that a state that the rules forbid cannot be held.
/// Immutable, safe to share between threads.
/// </summary>
public sealed record TrustState
{
    internal TrustState(TrustEvidence evidence) => Evidence = evidence;

    /// <summary>
    /// Derived: « identité provisoire » when doubtful or fictitious, otherwise the table of the document check and the INS (règle 20).
    /// </summary>
    public TrustStatus Status => Attributes.Block() ? TrustStatus.Provisional : Evidence.Status;

    /// <summary>Document check and INS that count now; both absent while the identity is doubtful or fictitious.</summary>
    public TrustEvidence Evidence { get; internal init; }

    /// <summary>Homonymous, doubtful, fictitious.</summary>
    public IdentityAttributes Attributes { get; internal init; }

    /// <summary>« Date fictive » : the birth date was completed or corrected here; no INS can then be held (INV6).</summary>
    public bool DateIsFictive { get; internal init; }

    /// <summary>A verification answered that the INS is not valid and nobody has decided yet: nothing is emitted meanwhile.</summary>
    public bool EmissionIsSuspended { get; internal init; }

    /// <summary>Merged into another identity: nothing more happens to it.</summary>
    public bool IsAbsorbed { get; internal init; }

    /// <summary>Evidence put aside when the identity became doubtful or fictitious.</summary>
    public TrustEvidence SetAside { get; internal init; } = TrustEvidence.None;

    /// <summary>« IV » : whether a high-confidence document is validated.</summary>
    public bool DocumentVerified => Evidence.Proof is not null;

    /// <summary>Document validated, if any.</summary>
    public IdentityProof? Proof => Evidence.Proof;

    /// <summary>Active matricule INS and OID, if any.</summary>
    public Ins? Ins => Evidence.Ins?.Ins;

    /// <summary>
    /// Whether matricule and OID may leave, on paper or electronically: only when qualified (règle 28, INS 34; F08, INV2).
    /// </summary>
    public bool MayEmitIns => Status is TrustStatus.Qualified && !EmissionIsSuspended;

    /// <summary>Whether INSi may be called: never for a doubtful or fictitious identity (règle 25, INS 28; F02, INV3).</summary>
    public bool MayCallInsi => !Attributes.Block() && !IsAbsorbed;

    /// <summary>
    /// Whether the author cannot edit the field. In a retrieved or qualified identity, the strict traits fed by INSi are for the
    /// super user only (règle 26, INS 29; F06). Matricule and OID are typed by nobody (INV7, inferred).
    /// </summary>
    public bool IsLocked(IdentityField field, AuthorRole author = AuthorRole.User) =>
        field is IdentityField.Matricule or IdentityField.Oid
        || (field.Definition().IsLocked && Ins is not null && author is AuthorRole.User);
}
