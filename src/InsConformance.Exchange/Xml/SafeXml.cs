using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace InsConformance.Exchange.Xml;

/// <summary>
/// Reads XML that anybody may have written: no document type, hence no entity but the five of XML, nothing fetched, bounded in depth. Never
/// throws on what the bytes hold.
/// </summary>
internal static class SafeXml
{
    /// <summary>Levels of elements; real documents have about twenty, and the time that XDocument takes grows with the square of the depth.</summary>
    private const int MaxDepth = 256;

    /// <summary>Elements and attributes together: what a big document holds is base 64, in few of them.</summary>
    private const int MaxNodes = 1_000_000;

    /// <summary>Attributes of one element, declarations of prefixes included: real ones have a dozen.</summary>
    private const int MaxAttributes = 1_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The whole file, in the encoding that it declares.</param>
    /// <param name="what">What was expected, for the error: « un document CDA R2 ».</param>
    /// <param name="document">Its elements, attributes and texts, white space included.</param>
    /// <param name="error">Why it could not be read: one French sentence with the place and what to do.</param>
    public static bool TryLoad(
        ReadOnlyMemory<byte> bytes, string what, [NotNullWhen(true)] out XDocument? document, [NotNullWhen(false)] out string? error)
    {
        (document, error) = (null, null);
        if (StartTags.ExceedAttributes(bytes.Span, MaxAttributes))
        {
            error = $"Le XML a plus de {MaxAttributes} attributs dans un élément ; attendu {what}.";
            return false;
        }

        try
        {
            using var reader = XmlReader.Create(Open(bytes), Settings);
            document = Build(reader, out var excess);
            error = document is null ? $"Le XML a plus de {excess} ; attendu {what}." : null;
            return document is not null;
        }
        catch (XmlException fault)
        {
            error = DeclaresDocumentType(bytes.Span)
                ? $"Le fichier contient une déclaration de type de document (DOCTYPE), refusée par sûreté ; attendu {what} sans DOCTYPE. Retirez-la : les entités qu'elle définit ne sont jamais lues."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"XML mal formé ligne {fault.LineNumber}, caractère {fault.LinePosition} ({fault.Message}) ; attendu {what}. Vérifiez que le fichier est entier et dans l'encodage qu'il déclare.");
            return false;
        }
    }

    /// <summary>The document, without comments, processing instructions nor declarations of prefixes; null when it is too big to be held.</summary>
    private static XDocument? Build(XmlReader reader, out string? excess)
    {
        var document = new XDocument();
        var nodes = 0;
        excess = null;
        XContainer open = document;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when ExcessOf(reader, ref nodes) is { } found:
                    excess = found;
                    return null;
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var element = Element(reader);
                    open.Add(element);
                    open = isEmpty ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open.Parent is { } parent ? parent : document;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                    open.Add(new XText(reader.Value));
                    break;
            }
        }

        return document;
    }

    private static string? ExcessOf(XmlReader reader, ref int nodes)
    {
        nodes += 1 + reader.AttributeCount;
        if (reader.Depth >= MaxDepth)
            return $"{MaxDepth} niveaux d'éléments";
        return nodes > MaxNodes ? $"{MaxNodes} éléments et attributs" : null;
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
                element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
        }

        return element;
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    private static bool DeclaresDocumentType(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("<!DOCTYPE"u8) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0;
}
