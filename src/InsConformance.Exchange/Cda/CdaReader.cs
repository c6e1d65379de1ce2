using System.Diagnostics.CodeAnalysis;
using System.Xml.Linq;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Cda;

/// <summary>Reads the header of a CDA R2 document as it is. Never throws on what the bytes hold.</summary>
public static class CdaReader
{
    private const string Expected = "un document CDA R2 (racine ClinicalDocument, espace de noms urn:hl7-org:v3)";

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="root">Its <c>ClinicalDocument</c>, or a <c>recordTarget</c> alone.</param>
    /// <param name="error">Why there is none: a French sentence.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out XElement? root, [NotNullWhen(false)] out string? error)
    {
        root = null;
        if (!SafeXml.TryLoad(bytes, Expected, out var xml, out error))
            return false;
        var name = xml.Root!.Name;
        if (name == CdaRecordTarget.V3 + "ClinicalDocument" || name == CdaRecordTarget.V3 + "recordTarget")
            root = xml.Root;
        else
            error = $"La racine est « {name.LocalName} », espace de noms « {name.NamespaceName} » ; attendu {Expected}.";
        return root is not null;
    }
}
