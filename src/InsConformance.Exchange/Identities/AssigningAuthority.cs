namespace InsConformance.Exchange.Identities;

/// <summary>« Autorité d'affectation » of an identifier (HL7 type HD): at least a name or a universal identifier.</summary>
/// <param name="Name">Local name (HD-1), e.g. <c>CHU-X</c>; null when none.</param>
/// <param name="UniversalId">Universal identifier (HD-2): an OID, or a FINESS number; null when none.</param>
/// <param name="UniversalIdType">Type of the universal identifier (HD-3): <c>ISO</c> for an OID; <c>M</c>, <c>N</c> or <c>L</c> for a FINESS; null when none.</param>
public sealed record AssigningAuthority(string? Name, string? UniversalId, string? UniversalIdType)
{
    /// <summary>An authority named by its OID.</summary>
    public static AssigningAuthority OfOid(string oid, string? name = null) => new(name, oid, "ISO");

    /// <summary>The OID, when the authority has one: what CDA, FHIR and XDS need.</summary>
    public string? Oid => string.Equals(UniversalIdType, "ISO", StringComparison.Ordinal) ? UniversalId : null;
}
