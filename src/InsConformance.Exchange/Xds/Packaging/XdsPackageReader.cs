using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using InsConformance.Exchange.Mssante;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Xds.Packaging;

/// <summary>
/// Opens what carries XDS metadata: XML alone (<c>METADATA.XML</c>, <c>SubmitObjectsRequest</c>, SOAP message with its documents inside), a MIME
/// message (MTOM, as the DMP receives it), an <c>IHE_XDM.ZIP</c>, or the mail of MSSanté that carries one.
/// </summary>
internal static class XdsPackageReader
{
    public const string Expected = "des métadonnées XDS : SubmitObjectsRequest ou METADATA.XML, message SOAP ou MTOM, archive IHE_XDM.ZIP, message MSSanté (.eml)";

    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, CancellationToken cancellation, [NotNullWhen(true)] out XdsPackage? package, [NotNullWhen(false)] out string? error)
    {
        if (bytes.Span.StartsWith("PK\u0003\u0004"u8))
            return XdmArchive.TryRead(bytes, cancellation, out package, out error);
        if (MailMessage.TryRead(bytes, out var mail))
            return TryReadMail(mail, cancellation, out package, out error);
        return MimeMessage.TrySplit(bytes, out var parts) ? TryReadMime(parts, out package, out error) : TryReadXml(bytes, out package, out error);
    }

    private static bool TryReadMail(
        MailMessage mail, CancellationToken cancellation, [NotNullWhen(true)] out XdsPackage? package, [NotNullWhen(false)] out string? error)
    {
        package = null;
        if (!mail.TryFindArchive(out var archive, out error) || !XdmArchive.TryRead(archive, cancellation, out var content, out error))
            return false;
        package = content with { Recipients = mail.Recipients };
        return true;
    }

    private static bool TryReadMime(
        IReadOnlyList<ReadOnlyMemory<byte>> parts, [NotNullWhen(true)] out XdsPackage? package, [NotNullWhen(false)] out string? error)
    {
        if (!TryReadXml(parts[0], out var root, out error))
        {
            package = null;
            return false;
        }

        package = root with { Documents = [.. root.Documents, .. parts.Skip(1).Select((part, index) => new PackagedDocument($"partie {index + 2}", part))] };
        return true;
    }

    private static bool TryReadXml(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out XdsPackage? package, [NotNullWhen(false)] out string? error)
    {
        package = null;
        if (!SafeXml.TryLoad(bytes, Expected, out var xml, out error))
            return false;
        package = new XdsPackage(xml, [.. xml.Descendants().Where(element => element.Name.LocalName is "Document").Select((document, index) => new PackagedDocument($"document {index + 1}", Decode(document.Value)))]);
        return true;
    }

    /// <summary>The bytes of a document written in base 64; none when it is not (an xop:Include, for example).</summary>
    private static ReadOnlyMemory<byte> Decode(string text)
    {
        var encoded = Encoding.UTF8.GetBytes(text);
        return Base64.IsValid(encoded) ? Convert.FromBase64String(text) : ReadOnlyMemory<byte>.Empty;
    }
}
