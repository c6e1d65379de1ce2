using System.Globalization;
using System.Xml;

namespace InsConformance.Insi.Wire;

/// <summary>The French sentences of every <see cref="WireError"/>: what was expected, what was found, where, what to do.</summary>
internal static class WireErrors
{
    public static WireError Empty { get; } = new(
        WireErrorKind.Empty, "Le message est vide ; une enveloppe SOAP 1.2 est attendue dans le corps HTTP.");

    public static WireError TooLarge(int length, int maxBytes) => new(
        WireErrorKind.TooLarge,
        Invariant($"Le message pèse {length} octets ; {maxBytes} au plus sont acceptés. ")
        + "Vérifier ce qui est envoyé, ou relever la limite dans la configuration.");

    public static WireError UnknownEncoding(string announced) => new(
        WireErrorKind.Encoding,
        $"L'encodage annoncé, « {announced} », n'est pas connu. Le service attend de l'UTF-8 : écrire le message ainsi, et l'annoncer.");

    public static WireError ContradictedEncoding(string announced) => new(
        WireErrorKind.Encoding,
        $"Le message annonce « {announced} » mais ses octets n'en sont pas. Annoncer l'encodage réel, de préférence UTF-8.");

    /// <summary>The line and the column count bytes, since nothing could be decoded.</summary>
    public static WireError NotInEncoding(ReadOnlySpan<byte> bytes, int index, WireEncoding encoding)
    {
        var before = bytes[..index];
        var line = before.Count((byte)'\n') + 1;
        return new WireError(
            WireErrorKind.Encoding,
            Invariant($"L'octet 0x{bytes[index]:X2} (position {index}, ligne {line}) n'est pas de l'encodage {encoding.Used}, ")
            + $"annoncé par {Announcer(encoding)}. Écrire le message dans cet encodage, ou annoncer le bon.",
            line,
            index - before.LastIndexOf((byte)'\n'));
    }

    public static WireError BeforeDeclaration((int Line, int Column) place, int surplus) => new(
        WireErrorKind.BeforeDeclaration,
        Invariant($"La déclaration XML commence à la ligne {place.Line}, colonne {place.Column} ; elle doit ouvrir le message. ")
        + Invariant($"Retirer les {surplus} caractères (espaces, sauts de ligne) qui la précèdent."),
        place.Line,
        place.Column);

    public static WireError DocumentType((int Line, int Column) place) => new(
        WireErrorKind.DocumentType,
        Invariant($"Le message contient une déclaration de type de document (<!DOCTYPE, ligne {place.Line}, colonne {place.Column}). ")
        + "SOAP l'interdit et elle n'est jamais lue : la retirer.",
        place.Line,
        place.Column);

    public static WireError TooDeep(IXmlLineInfo place, int maxDepth) => new(
        WireErrorKind.TooDeep,
        Invariant($"Les éléments s'emboîtent sur plus de {maxDepth} niveaux (ligne {place.LineNumber}, colonne {place.LinePosition}). ")
        + "Un message INSi en compte une douzaine au plus : vérifier ce qui est envoyé.",
        place.LineNumber,
        place.LinePosition);

    public static WireError NotWellFormed(XmlException fault) => new(
        WireErrorKind.NotWellFormed,
        Invariant($"Le message n'est pas du XML bien formé, ligne {fault.LineNumber}, colonne {fault.LinePosition}. ")
        + $"Corriger à cet endroit (détail de l'analyseur : {fault.Message}).",
        fault.LineNumber,
        fault.LinePosition);

    public static WireError NotAnEnvelope(WireElement root) => new(
        WireErrorKind.NotAnEnvelope,
        $"L'élément racine est {{{root.Namespace}}}{root.LocalName} ; une enveloppe SOAP 1.2 est attendue, "
        + $"{{{Namespaces.Soap12}}}Envelope.",
        root.Line,
        root.Column);

    private static string Announcer(WireEncoding encoding) => encoding switch
    {
        { HasByteOrderMark: true } => "la marque d'ordre des octets",
        { HttpCharset: not null } => "l'en-tête Content-Type",
        { Declared: not null } => "la déclaration XML",
        _ => "défaut (rien n'est annoncé)",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
