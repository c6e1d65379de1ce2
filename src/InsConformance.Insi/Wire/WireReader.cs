using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;

namespace InsConformance.Insi.Wire;

/// <summary>
/// Reads bytes into a <see cref="WireDocument"/> in one pass, without a document type, without entities but the five of XML, within bounds.
/// Never throws: what cannot be read gives a <see cref="WireError"/>.
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
    /// <param name="httpCharset">The <c>charset</c> of its content type, null when absent. It wins over the XML declaration (RFC 7303).</param>
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
        0 => new WireError(WireErrorKind.Empty, "Le message est vide ; une enveloppe SOAP 1.2 est attendue dans le corps HTTP."),
        _ when length > limits.MaxBytes => new WireError(WireErrorKind.TooLarge, string.Create(
            CultureInfo.InvariantCulture,
            $"Le message pèse {length} octets ; {limits.MaxBytes} au plus sont acceptés. Vérifier ce qui est envoyé, ou relever la limite dans la configuration.")),
        _ => null,
    };

    private static WireError? CheckStart(WireText text)
    {
        var first = text.Value.IndexOf('<', StringComparison.Ordinal);
        if (first <= 0 || !text.Value.AsSpan(first).StartsWith("<?xml ", StringComparison.Ordinal))
            return null;
        var (line, column) = text.Position(first);
        return new WireError(
            WireErrorKind.BeforeDeclaration,
            string.Create(
                CultureInfo.InvariantCulture,
                $"La déclaration XML commence à la ligne {line}, colonne {column} ; elle doit être au tout début du message. Retirer les {first} caractères (espaces, sauts de ligne) qui la précèdent."),
            line,
            column);
    }

    private static bool TryParse(
        WireText text, int maxDepth, [NotNullWhen(true)] out WireElement? root, [NotNullWhen(false)] out WireError? error)
    {
        var builder = new WireTreeBuilder(text);
        try
        {
            using var source = new StringReader(text.Value);
            using var reader = XmlReader.Create(source, Settings);
            while (reader.Read())
            {
                if (reader.Depth >= maxDepth)
                {
                    (root, error) = (null, TooDeep((IXmlLineInfo)reader, maxDepth));
                    return false;
                }

                builder.Add(reader);
            }

            (root, error) = (builder.Root!, null);
            return true;
        }
        catch (XmlException fault)
        {
            (root, error) = (null, Describe(fault, text, inProlog: builder.Root is null));
            return false;
        }
    }

    private static WireError TooDeep(IXmlLineInfo place, int maxDepth) => new(
        WireErrorKind.TooDeep,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Les éléments s'emboîtent sur plus de {maxDepth} niveaux (ligne {place.LineNumber}, colonne {place.LinePosition}). Une requête INSi en compte une douzaine au plus : vérifier ce qui est envoyé."),
        place.LineNumber,
        place.LinePosition);

    private static WireError Describe(XmlException fault, WireText text, bool inProlog)
    {
        var doctype = inProlog ? text.Value.IndexOf("<!DOCTYPE", StringComparison.Ordinal) : -1;
        if (doctype >= 0)
        {
            var (line, column) = text.Position(doctype);
            return new WireError(
                WireErrorKind.DocumentType,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Le message contient une déclaration de type de document (<!DOCTYPE, ligne {line}, colonne {column}). SOAP l'interdit et elle n'est jamais lue : la retirer."),
                line,
                column);
        }

        return new WireError(
            WireErrorKind.NotWellFormed,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Le message n'est pas du XML bien formé, ligne {fault.LineNumber}, colonne {fault.LinePosition}. Corriger à cet endroit ; l'analyseur dit : {fault.Message}"),
            fault.LineNumber,
            fault.LinePosition);
    }
}
