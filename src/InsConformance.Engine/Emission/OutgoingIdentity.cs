using System.Collections.Immutable;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Emission;

/// <summary>
/// What may leave of an identity, on paper or electronically, whatever the format: matricule and OID only when it is qualified (guide v2
/// règle 28, INS 34).
/// </summary>
public sealed record OutgoingIdentity
{
    /// <summary>Strict traits.</summary>
    public required StrictTraits Strict { get; init; }

    /// <summary>« Nom utilisé ».</summary>
    public StoredName? UsedName { get; init; }

    /// <summary>« Prénom utilisé ».</summary>
    public StoredName? UsedFirstName { get; init; }

    /// <summary>Matricule and OID; null when the identity is not qualified.</summary>
    public Ins? Ins { get; init; }

    /// <summary>
    /// The status that travels: « identité validée » or « identité provisoire » only. « Récupérée » leaves as provisoire; the receiver
    /// deduces « qualifiée » from a validated identity with its INS (guide v3 § 2.2.2).
    /// </summary>
    public required TrustStatus PublishedStatus { get; init; }

    /// <summary>Attributes, which travel with the identity.</summary>
    public required IdentityAttributes Attributes { get; init; }

    /// <summary>Codes of the documents validated (ZFD-7), if any.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];
}
