using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Xds.Packaging;

/// <summary>
/// Opens what carries XDS metadata: XML alone (<c>METADATA.XML</c>, <c>SubmitObjectsRequest</c>, SOAP message with its documents inside), a MIME
/// message (MTOM, as the DMP receives it), or an <c>IHE_XDM.ZIP</c> (as MSSanté carries it).
/// </summary>
internal static class XdsPackageReader
{
    public const string Expected = "des métadonnées XDS : SubmitObjectsRequest ou METADATA.XML, message SOAP ou MTOM, archive IHE_XDM.ZIP";

    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, CancellationToken cancellation, [NotNullWhen(true)] out XdsPackage? package, [NotNullWhen(false)] out string? error)
    {
        if (bytes.Span.StartsWith("PK\u0003\u0004"u8))
            return XdmArchive.TryRead(bytes, cancellation, out package, out error);
        return MimeMessage.TrySplit(bytes, out var parts) ? TryReadMime(parts, out package, out error) : TryReadXml(bytes, out package, out error);
    }

    private static bool TryReadMime(
        IReadOnlyList<ReadOnlyMemory<byte>> parts, [NotNullWhen(true)] out XdsPackage? package, [NotNullWhen(false)] out string? error)
    {
        if (!TryReadXml(parts[0], out var root, out error))
        {
            package = null;
            return false;
        }

        package = root with { Documents = [.. root.Documents, .. parts.Skip(1)] };
        return true;
    }

    private static bool TryReadXml(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out XdsPackage? package, [NotNullWhen(false)] out string? error)
    {
        package = null;
        if (!SafeXml.TryLoad(bytes, Expected, out var xml, out error))
            return false;
        package = new XdsPackage(xml, [.. xml.Descendants().Where(element => element.Name.LocalName is "Document").Select(document => Decode(document.Value))]);
        return true;
    }

    /// <summary>The bytes of a document written in base 64; none when it is not (an xop:Include, for example).</summary>
    private static ReadOnlyMemory<byte> Decode(string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        return Base64.IsValid(encoded) ? Convert.FromBase64String(text) : ReadOnlyMemory<byte>.Empty;
    }
}
