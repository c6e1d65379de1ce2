using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace InsConformance.Insi.Wire;

/// <summary>
/// Reads bytes into a <see cref="WireDocument"/> in one pass, without a document type, without entities but the five of XML, within
/// bounds. Never throws: what cannot be read gives a <see cref="WireError"/>.
/// </summary>
public static class WireReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The body of the HTTP message; it must not change afterwards.</param>
    /// <param name="httpCharset">
    /// The <c>charset</c> of its content type, null when absent. It wins over the XML declaration (RFC 7303).
    /// </param>
    /// <param name="limits">Bounds.</param>
    /// <param name="document">The document, when the bytes are well-formed XML within the bounds.</param>
    /// <param name="error">Why they are not.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes,
        string? httpCharset,
        WireLimits limits,
        [NotNullWhen(true)] out WireDocument? document,
        [NotNullWhen(false)] out WireError? error)
    {
        document = null;
        error = CheckSize(bytes.Length, limits);
        if (error is not null || !WireText.TryDecode(bytes.Span, httpCharset, out var text, out error))
            return false;
        error = CheckStart(text);
        if (error is not null || !TryParse(text, limits.MaxDepth, out var root, out error))
            return false;

        document = new WireDocument(bytes, text.Encoding, root);
        return true;
    }

    private static WireError? CheckSize(int length, WireLimits limits) => length switch
    {
        0 => WireErrors.Empty,
        _ when length > limits.MaxBytes => WireErrors.TooLarge(length, limits.MaxBytes),
        _ => null,
    };

    private static WireError? CheckStart(WireText text)
    {
        var first = text.Value.IndexOf('<', StringComparison.Ordinal);
        return first > 0 && EncodingSniffer.StartsDeclaration(text.Value.AsSpan(first))
            ? WireErrors.BeforeDeclaration(text.Position(first), surplus: first)
            : null;
    }

    private static bool TryParse(
        WireText text, int maxDepth, [NotNullWhen(true)] out WireElement? root, [NotNullWhen(false)] out WireError? error)
    {
        var builder = new WireTreeBuilder(text);
        root = null;
        try
        {
            using var source = new StringReader(text.Value);
            using var reader = XmlReader.Create(source, Settings);
            while (reader.Read())
            {
                if (reader.Depth >= maxDepth)
                {
                    error = WireErrors.TooDeep((IXmlLineInfo)reader, maxDepth);
                    return false;
                }

                builder.Add(reader);
            }

            (root, error) = (builder.Root!, null);
            return true;
        }
        catch (XmlException fault)
        {
            // The parser reports a prohibited document type without a place, and only in prose.
            var doctype = builder.Root is null ? text.Value.IndexOf("<!DOCTYPE", StringComparison.Ordinal) : -1;
            error = doctype >= 0 ? WireErrors.DocumentType(text.Position(doctype)) : WireErrors.NotWellFormed(fault);
            return false;
        }
    }
}
