using System.Text.RegularExpressions;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>The same tree, in other letters: what any XML reader reads alike, and what breaks a program that searches the text.</summary>
internal static partial class MarkupDeviations
{
    private const string Number = $"{Places.Active}/IdIndividu/NumIdentifiant";
    private const string BirthName = $"{Places.Traits}/NomNaissance";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("envelope-prefix-changed", "Autre préfixe pour l'enveloppe", "", DeviationBase.Any,
            "Lire l'enveloppe par son espace de noms : le préfixe est arbitraire. Ne jamais analyser le message par expressions régulières.",
            ["Espaces de noms dans XML 1.0, § 4", "préfixes du service changés en 2022, 2023 et 2026 (échanges de padoa/tlsi-ins)"],
            RenameEnvelopePrefix),
        Row("result-prefix-changed", "Autre préfixe pour RESULTAT et son contenu", "Body/RESULTAT", DeviationBase.Identity,
            "Lire les éléments par leur espace de noms : le préfixe est arbitraire, et le service a lui-même cessé de préfixer RESULTAT en 2022.",
            ["Espaces de noms dans XML 1.0, § 4", Cited.Recorded],
            result => ResultNamespace().Replace(Tag().Replace(result.RawXml, "${open}r:"), " xmlns:r=")),
        Row("comment-in-value", "Commentaire au milieu du matricule", Number, DeviationBase.Identity,
            "Lire tout le texte de l'élément, de part et d'autre du commentaire : n'en lire que le début donnerait un autre matricule.",
            [$"{Cited.Xml}, § 2.5"],
            number => Markup.WithText(number, $"{number.Text[..7]}<!-- NIR -->{number.Text[7..]}")),
        Row("cdata-value", "Nom de naissance en section CDATA", BirthName, DeviationBase.Identity,
            "Lire la valeur : une section CDATA est une autre écriture du même texte.",
            [$"{Cited.Xml}, § 2.7"],
            name => Markup.WithText(name, $"<![CDATA[{name.Text}]]>")),
        Row("character-reference", "Première lettre du nom en référence de caractère", BirthName, DeviationBase.Identity,
            "Lire la valeur : une référence de caractère est une autre écriture du même texte.",
            [$"{Cited.Xml}, § 4.1"],
            name => Markup.WithText(name, FormattableString.Invariant($"&#{(int)name.Text[0]};{name.Text[1..]}"))),
        Row("indented", "Éléments sur des lignes séparées", "Body/RESULTAT", DeviationBase.Identity,
            "Ignorer les blancs entre les éléments : des fichiers de l'examen du CNDA sont ainsi mis en page.",
            [$"{Cited.Xml}, § 2.10", "fichiers de l'examen de conformité du CNDA"],
            result => result.RawXml.Replace("><", ">\n<", StringComparison.Ordinal)),
        Row("comment-between-elements", "Commentaire après l'OID", Places.Active, DeviationBase.Identity,
            "Ignorer le commentaire : un fichier de l'examen du CNDA en porte un à cet endroit.",
            [$"{Cited.Xml}, § 2.5", "fichiers de l'examen de conformité du CNDA"],
            active => Markup.WithLast(active, "<!-- OID NIR -->")),
    ];

    private static string RenameEnvelopePrefix(WireElement envelope) => envelope.RawXml
        .Replace("xmlns:soap=", "xmlns:e=", StringComparison.Ordinal)
        .Replace("<soap:", "<e:", StringComparison.Ordinal)
        .Replace("</soap:", "</e:", StringComparison.Ordinal)
        .Replace(">soap:", ">e:", StringComparison.Ordinal);

    private static Deviation Row(string id, string title, string node, DeviationBase from, string goodClient, string[] sources, Func<WireElement, string> change) => new()
    {
        Id = id,
        Title = title,
        Family = DeviationFamily.Xml,
        Base = from,
        Place = node.Length == 0 ? "Envelope" : node,
        Reaction = DeviationReaction.Accept,
        GoodClient = goodClient,
        Basis = Basis.Official,
        Sources = sources,
        Effect = new DeviationEffect.OnNode(node, change),
    };

    /// <summary>The beginning of a tag, with or without the prefix of the profile before October 2022.</summary>
    [GeneratedRegex("(?<open></?)(?:ns2:)?(?=[A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    /// <summary>The declaration of the namespace of RESULTAT.</summary>
    [GeneratedRegex(" xmlns(?::ns2)?=(?=\"http://www\\.cnamts\\.fr/INSiResultat\")", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResultNamespace();
}
