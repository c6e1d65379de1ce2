using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Identities;

/// <summary>
/// « Identité diffusée » : what the writers of all formats may write of an identity. The INS is there only when the identity is qualified
/// (guide v2 règle 28, INS 34): a value of this type cannot hold it otherwise. Immutable.
/// </summary>
public sealed record DiffusedIdentity
{
    private DiffusedIdentity(StrictTraits strict, TrustStatus status, IdentityAttributes attributes, Ins? ins) =>
        (Strict, Status, Attributes, Ins) = (strict, status, attributes, ins);

    /// <summary>Strict traits, unaltered.</summary>
    public StrictTraits Strict { get; }

    /// <summary>« Statut de confiance » in the domain that sends; each format has its own codes for it.</summary>
    public TrustStatus Status { get; }

    /// <summary>Homonymous, doubtful, fictitious.</summary>
    public IdentityAttributes Attributes { get; }

    /// <summary>Active matricule and OID; null unless the identity is qualified.</summary>
    public Ins? Ins { get; }

    /// <summary>« Nom utilisé » and « prénom utilisé ».</summary>
    public ComplementaryTraits Complementary { get; init; } = ComplementaryTraits.None;

    /// <summary>IPP and other identifiers of the sending domain.</summary>
    public ImmutableArray<LocalIdentifier> LocalIdentifiers { get; init; } = [];

    /// <summary>« INSHISTO » : former INS of the person. Most formats never send them.</summary>
    public ImmutableArray<Ins> FormerIns { get; init; } = [];

    /// <summary>« Mode d'obtention » ; null when unknown.</summary>
    public CollectionMethod? CollectedBy { get; init; }

    /// <summary>Day of the INSi call that fed the identity; null when there was none.</summary>
    public DateOnly? InsiCallDate { get; init; }

    /// <summary>The document or device on which the identity was checked; null when none was.</summary>
    public IdentityProof? Proof { get; init; }

    /// <summary>Last day of validity of <see cref="Proof"/>; null when unknown.</summary>
    public DateOnly? ProofExpiry { get; init; }

    /// <summary>An identity « qualifiée » with its INS; refused when one of the traits that INSi returns is missing, or was completed here.</summary>
    public static bool TryQualify(
        StrictTraits strict,
        Ins ins,
        [NotNullWhen(true)] out DiffusedIdentity? identity,
        [NotNullWhen(false)] out Refusal? refusal,
        IdentityAttributes attributes = IdentityAttributes.None)
    {
        refusal = RefusalOf(strict, ins, attributes);
        identity = refusal is null ? new DiffusedIdentity(strict, TrustStatus.Qualified, attributes, ins) : null;
        return identity is not null;
    }

    /// <summary>An identity known to be qualified, e.g. one of a test.</summary>
    /// <exception cref="ArgumentException">It cannot be; the message is that of the refusal.</exception>
    public static DiffusedIdentity Qualified(StrictTraits strict, Ins ins) =>
        TryQualify(strict, ins, out var identity, out var refusal) ? identity : throw new ArgumentException(refusal.Message, nameof(strict));

    /// <summary>An identity that leaves without INS: « provisoire », « récupérée » or « validée ».</summary>
    /// <exception cref="ArgumentException">A doubtful or fictitious identity can only be « provisoire » ; a qualified one carries its INS.</exception>
    public static DiffusedIdentity WithoutIns(StrictTraits strict, TrustStatus status, IdentityAttributes attributes = IdentityAttributes.None)
    {
        if (status is TrustStatus.Qualified)
            throw new ArgumentException("A qualified identity carries its INS.", nameof(status));
        if (attributes.Block() && status is not TrustStatus.Provisional)
            throw new ArgumentException("A doubtful or fictitious identity is provisional.", nameof(status));
        return new DiffusedIdentity(strict, status, attributes, null);
    }

    /// <summary>What may leave of an identity in this state of trust.</summary>
    public static DiffusedIdentity Of(TrustState trust, StrictTraits strict)
    {
        var emitted = trust.MayEmitIns ? trust.Ins : null;
        return new DiffusedIdentity(strict, trust.Status, trust.Attributes, emitted) { Proof = trust.Proof };
    }

    private static Refusal? RefusalOf(StrictTraits strict, Ins ins, IdentityAttributes attributes)
    {
        if (attributes.Block())
            return Refusal.Of(IdentityField.Matricule, DiffusionRules.OnlyQualified, $"une identité {attributes.BlockingLabel()} ne porte pas d'INS.");
        if (strict.IsBirthDateFictive || strict.BirthDate.HasUnknownDayOrMonth)
            return Refusal.Of(IdentityField.BirthDate, DiffusionRules.DateAsReturned, "une date complétée ou incomplète exclut l'INS.");
        if (strict.BirthGivenNames is null)
            return Refusal.Of(IdentityField.BirthGivenNames, DiffusionRules.WholeTraits, "la liste renvoyée par INSi manque.");
        if (strict.Sex is not (Sex.Male or Sex.Female))
            return Refusal.Of(IdentityField.Sex, DiffusionRules.WholeTraits, $"« {strict.Sex.Code()} » n'est pas une réponse d'INSi.");
        return ins.Matricule.KeyRefusal;
    }
}
