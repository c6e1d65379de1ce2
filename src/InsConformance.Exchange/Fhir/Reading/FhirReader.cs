using System.Diagnostics.CodeAnalysis;
using InsConformance.Exchange.Fhir.Resources;

namespace InsConformance.Exchange.Fhir.Reading;

/// <summary>
/// Reads a FHIR resource as it is, in JSON or in XML: unknown elements, wrong types, doubled members and empty values are kept for the judge.
/// Never throws on what the bytes hold.
/// </summary>
public static class FhirReader
{
    /// <summary>Levels of elements that a resource may have; FHIR resources have about ten.</summary>
    internal const int MaxDepth = 64;

    internal const string Expected = "une ressource FHIR R4 (Patient, ou Bundle qui en contient) en JSON ou en XML";

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a resource.</summary>
    /// <param name="bytes">The whole file. JSON is in UTF-8, as FHIR demands; its byte order mark is passed over.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="error">Why there is none: a French sentence with the place and what to do.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out FhirElement? resource, [NotNullWhen(false)] out string? error)
    {
        var hasMark = bytes.Span.StartsWith(Utf8Mark);
        var content = hasMark ? bytes[Utf8Mark.Length..] : bytes;
        var start = content.Span.TrimStart(" \t\r\n"u8);
        return start.StartsWith("<"u8)
            ? FhirXmlReader.TryRead(bytes, out resource, out error)
            : FhirJsonReader.TryRead(content, out resource, out error);
    }
}
