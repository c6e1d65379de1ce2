using InsConformance.Exchange.Comparison.Readers;
using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Comparison;

/// <summary>Recognises the format of an artefact from its content and takes out the identity that it carries. Never throws on what the bytes hold.</summary>
public static class IdentityExtractor
{
    /// <summary>Patients that are read of one artefact; beyond, it is a base, not a document.</summary>
    private const int MaxPatients = 100;

    /// <summary>The identities of an artefact; none when it is of no known format, or carries no identity.</summary>
    /// <param name="source">Name of the artefact.</param>
    /// <param name="bytes">The artefact as received.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IReadOnlyList<CarriedIdentity> Extract(string source, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (InputLimit.RefusalOf(bytes.Length) is not null)
            return [];
        foreach (var identities in Candidates(source, bytes, cancellation))
        {
            if (identities.Take(MaxPatients).ToList() is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    /// <summary>What each format makes of it, the likeliest formats first: XML may be CDA, FHIR or XDS.</summary>
    private static IEnumerable<IEnumerable<CarriedIdentity>> Candidates(string source, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var start = bytes.Span.TrimStart("\u000B \t\r\n\uFEFF"u8);
        if (start.StartsWith("IS"u8) || start.StartsWith("]d"u8) || start.StartsWith("49"u8) || start is [0x89, (byte)'P', ..])
            return [DatamatrixIdentities.In(source, bytes, cancellation)];
        if (start.StartsWith("MSH"u8) || start.StartsWith("FHS"u8) || start.StartsWith("BHS"u8))
            return [Hl7v2Identities.In(source, bytes)];
        if (start.StartsWith("{"u8))
            return [FhirIdentities.In(source, bytes)];
        return start.IsEmpty ? [] : [CdaIdentities.In(source, bytes), FhirIdentities.In(source, bytes), XdsIdentities.In(source, bytes, cancellation)];
    }
}
