using System.Text;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Calling;
using static InsConformance.Simulator.Deviations.DeviationReaction;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>The bytes of the body: encoding, declaration, ends, length, and what makes a message ill-formed or hostile.</summary>
internal static class BytesDeviations
{
    /// <summary>Beyond what a client has reason to read: a real answer weighs less than 2 kB.</summary>
    private const int HugeBytes = 4 * 1024 * 1024;

    private const string NotRead = "Ne rien rapatrier : le message n'est pas du XML bien formé. Le dire, garder la trace de l'appel, ne rien tirer de ce qui a pu être lu.";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("byte-order-mark", "Marque d'ordre des octets au début", "début du corps", Accept,
            "Lire le message : la marque est permise en UTF-8 et ne fait pas partie du texte.",
            Basis.Official, [$"{Cited.Xml}, § 4.3.3 et annexe F"],
            body => [0xEF, 0xBB, 0xBF, .. body]),
        Row("declaration-absent", "Message sans déclaration XML", "déclaration XML", Accept,
            "Lire le message : la déclaration est facultative, l'encodage est alors UTF-8.",
            Basis.Official, [$"{Cited.Xml}, § 2.8"],
            body => body[(body.AsSpan().IndexOf((byte)'\n') + 1)..]),
        Row("declared-encoding-wrong", "Déclaration XML qui annonce ISO-8859-1", "déclaration XML", Accept,
            "Croire l'en-tête HTTP, qui annonce UTF-8 : il l'emporte sur la déclaration.",
            Basis.Official, [$"{Cited.XmlMediaTypes}, § 3"],
            body => Replace(body, "UTF-8"u8, "ISO-8859-1"u8)),
        Row("carriage-return", "Fin de ligne CR LF après la déclaration", "fin de la déclaration XML", Accept,
            "Lire le message : XML ramène toute fin de ligne à LF.",
            Basis.Official, [$"{Cited.Xml}, § 2.11"],
            body => Replace(body, "\n"u8, "\r\n"u8)),
        Row("line-feed-at-the-end", "Fin de ligne après l'enveloppe", "fin du corps", Accept,
            "Lire le message : des blancs sont permis après l'élément racine.",
            Basis.Official, [$"{Cited.Xml}, § 2.1"],
            body => [.. body, (byte)'\n']),
        Row("blank-line-before-declaration", "Ligne vide avant la déclaration XML", "début du corps", Refuse,
            NotRead, Basis.Official, [$"{Cited.Xml}, § 2.8 : la déclaration est au tout début"],
            body => [(byte)'\n', .. body], FailureKind.Envelope),
        Row("text-after-envelope", "Texte après l'enveloppe", "fin du corps", Refuse,
            NotRead, Basis.Official, [$"{Cited.Xml}, § 2.1"],
            body => [.. body, .. "OK"u8], FailureKind.Envelope),
        Row("invalid-utf-8", "Octet qui n'est pas de l'UTF-8 dans le nom de naissance", "valeur de NomNaissance", Refuse,
            "Ne rien rapatrier : l'octet n'a pas de sens dans l'encodage annoncé. Ne pas le remplacer par « ? » ou par « � ».",
            Basis.Official, [$"{Cited.Xml}, § 4.3.3 : une erreur fatale"],
            body => InsertInBirthName(body, [0xC9]), FailureKind.Envelope) with { Base = DeviationBase.Identity },
        Row("nul-byte", "Octet nul dans le nom de naissance", "valeur de NomNaissance", Refuse,
            NotRead, Basis.Official, [$"{Cited.Xml}, § 2.2"],
            body => InsertInBirthName(body, [0]), FailureKind.Envelope) with { Base = DeviationBase.Identity },
        Row("raw-ampersand", "Esperluette non échappée dans le nom de naissance", "valeur de NomNaissance", Refuse,
            NotRead, Basis.Official, [$"{Cited.Xml}, § 2.4"],
            body => InsertInBirthName(body, "& "u8), FailureKind.Envelope) with { Base = DeviationBase.Identity },
        Row("latin-1-bytes", "Accents en ISO-8859-1 dans un message annoncé en UTF-8", "lettres accentuées", Refuse,
            "S'en tenir à une erreur technique : l'anomalie est illisible. Ne pas deviner l'encodage.",
            Basis.Official, [$"{Cited.Xml}, § 4.3.3 : une erreur fatale"],
            body => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(body)), FailureKind.HttpStatus) with { Base = DeviationBase.Fault },
        Row("truncated", "Message coupé en son milieu, longueur HTTP exacte", "seconde moitié du corps", Refuse,
            NotRead + " La longueur annoncée est juste : seul le XML révèle la coupure.",
            Basis.Official, [$"{Cited.Xml}, § 2.1"],
            body => body[..(body.Length / 2)], FailureKind.Envelope),
        Row("mismatched-end-tag", "Balise fermante mal orthographiée", "dernière balise fermante", Refuse,
            NotRead, Basis.Official, [$"{Cited.Xml}, § 3"],
            body => [.. body[..^2], (byte)'s', .. body[^1..]], FailureKind.Envelope),
        Row("empty-body", "Corps HTTP vide", "corps entier", Refuse,
            "Ne rien rapatrier : il n'y a pas de réponse, quel que soit le statut HTTP.",
            Basis.Official, [$"{Cited.Soap}, § 5.1"],
            _ => [], FailureKind.Envelope),
        Row("internal-doctype", "Déclaration de type de document", "après la déclaration XML", Refuse,
            "Refuser le message sans lire la déclaration : SOAP l'interdit, et c'est la voie des bombes d'entités.",
            Basis.Official, [$"{Cited.Soap}, § 5 : aucune déclaration de type de document"],
            body => AfterDeclaration(body, "<!DOCTYPE Envelope [<!ENTITY a \"a\">]>"u8), FailureKind.Envelope),
        Row("external-doctype", "Déclaration de type de document externe", "après la déclaration XML", Refuse,
            "Refuser le message sans rien télécharger : SOAP interdit la déclaration, et elle fait sortir des requêtes du réseau de l'établissement.",
            Basis.Official, [$"{Cited.Soap}, § 5 : aucune déclaration de type de document"],
            body => AfterDeclaration(body, "<!DOCTYPE Envelope SYSTEM \"http://127.0.0.1:9/insi.dtd\">"u8), FailureKind.Envelope),
        Row("huge", "Réponse de plus de 4 Mo", "avant la dernière balise fermante", Refuse,
            "Cesser de lire au-delà d'une limite raisonnable, sans épuiser la mémoire : une vraie réponse pèse moins de 2 ko.",
            Basis.Inferred, [Cited.Bench],
            body => Padded(body), FailureKind.ResponseTooLarge),
    ];

    private static byte[] InsertInBirthName(byte[] body, ReadOnlySpan<byte> bytes)
    {
        var value = body.AsSpan().IndexOf("NomNaissance>"u8) + "NomNaissance>"u8.Length;
        return [.. body[..(value + 1)], .. bytes, .. body[(value + 1)..]];
    }

    private static byte[] AfterDeclaration(byte[] body, ReadOnlySpan<byte> bytes)
    {
        var start = body.AsSpan().IndexOf((byte)'\n') + 1;
        return [.. body[..start], .. bytes, .. body[start..]];
    }

    private static byte[] Replace(byte[] body, ReadOnlySpan<byte> old, ReadOnlySpan<byte> replacement)
    {
        var at = body.AsSpan().IndexOf(old);
        return [.. body[..at], .. replacement, .. body[(at + old.Length)..]];
    }

    private static byte[] Padded(byte[] body)
    {
        var end = body.AsSpan().LastIndexOf("</"u8);
        var padding = new byte[HugeBytes];
        padding.AsSpan().Fill((byte)' ');
        return [.. body[..end], .. padding, .. body[end..]];
    }

    private static Deviation Row(
        string id,
        string title,
        string place,
        DeviationReaction reaction,
        string goodClient,
        Basis basis,
        string[] sources,
        Func<byte[], byte[]> change,
        FailureKind? failure = null) => new()
        {
            Id = id,
            Title = title,
            Family = DeviationFamily.Bytes,
            Base = DeviationBase.Any,
            Place = place,
            Reaction = reaction,
            GoodClient = goodClient,
            ClientFailure = failure,
            Basis = basis,
            Sources = sources,
            Effect = new DeviationEffect.OnBytes(change),
        };
}
