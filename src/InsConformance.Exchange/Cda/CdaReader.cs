using System.Diagnostics.CodeAnalysis;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Cda;

/// <summary>Reads the header of a CDA R2 document as it is. Never throws on what the bytes hold.</summary>
public static class CdaReader
{
    private const string Expected = "un document CDA R2 (racine ClinicalDocument, espace de noms urn:hl7-org:v3)";

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="context">What the bench was told.</param>
    /// <param name="document">The document.</param>
    /// <param name="error">Why there is none: a French sentence.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, JudgingContext context, [NotNullWhen(true)] out CdaDocument? document, [NotNullWhen(false)] out string? error)
    {
        document = null;
        if (!SafeXml.TryLoad(bytes, Expected, out var xml, out error))
            return false;
        var root = xml.Root!;
        if (root.Name != CdaRecordTarget.V3 + "ClinicalDocument" && root.Name != CdaRecordTarget.V3 + "recordTarget")
        {
            error = $"La racine est « {root.Name.LocalName} », espace de noms « {root.Name.NamespaceName} » ; attendu {Expected}.";
            return false;
        }

        document = new CdaDocument(root, context);
        return true;
    }
}
