using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using static InsConformance.Simulator.Deviations.DeviationReaction;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>« CR » : return code and label.</summary>
internal static class ReturnCodeDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("label-of-another-code", "Code 00 avec le libellé du code 01", Places.Label, Accept,
            "Décider d'après le code, jamais d'après le libellé : l'identité est utilisable.",
            [Cited.Bench, $"{Cited.Schema} : LibelleCR est un texte libre"],
            answer => answer with { Label = "Aucune identite trouvee" }),
        Row("label-empty", "Libellé vide", Places.Label, Accept,
            "Décider d'après le code : l'identité est utilisable. Ne pas afficher de message vide.",
            [Cited.Bench, $"{Cited.Schema} : LibelleCR est un texte libre"],
            answer => answer with { Label = "" }),
        Row("code-unknown", "Code retour inconnu (03), avec une identité", Places.Code, Refuse,
            "Ne rien rapatrier : seul le code 00 annonce une identité trouvée. Dire que la réponse n'est pas comprise et en garder la trace.",
            [Cited.Bench, Cited.ReturnCodes],
            answer => answer with { Code = "03" }),
        Row("code-empty", "Code retour vide, avec une identité", Places.Code, Refuse,
            "Ne rien rapatrier : sans code 00, la présence d'une identité ne suffit pas.",
            [Cited.Bench, Cited.ReturnCodes],
            answer => answer with { Code = "" }),
        Row("code-of-one-digit", "Code retour 0 au lieu de 00", Places.Code, Refuse,
            "Comparer les codes comme des textes : « 0 » n'est pas un code connu. Ne rien rapatrier.",
            [Cited.Bench, Cited.ReturnCodes],
            answer => answer with { Code = "0" }),
        Row("code-01-with-individual", "Code 01 (aucune identité) avec une identité", Places.Code, Refuse,
            "Croire le code : aucune identité n'a été trouvée. Ne rien rapatrier de l'identité présente.",
            [Cited.Bench, Cited.ReturnCodes],
            answer => answer with { Code = "01" }),
        Row("code-02-with-individual", "Code 02 (plusieurs identités) avec une identité", Places.Code, Refuse,
            "Croire le code : plusieurs identités approchantes, aucune à retenir. Affiner la recherche par le code du lieu de naissance, sans rapatrier l'identité présente.",
            [Cited.Bench, Cited.ReturnCodes, "Ségur vague 2, Sentinelle.05"],
            answer => answer with { Code = "02" }),
        Row("code-00-without-individual", "Code 00 sans identité", Places.Individual, Refuse,
            "Prévoir le cas : le schéma laisse INDIVIDU facultatif. Dire que la réponse est inexploitable et laisser l'identité intacte.",
            [Cited.Bench, $"{Cited.Schema} : INDIVIDU est facultatif"],
            answer => answer with { Individual = null }),
        Row("nobody-label-accented", "Code 01 au libellé accentué", Places.Label, Accept,
            "Décider d'après le code : aucune identité n'a été trouvée. Ne jamais reconnaître un résultat à son libellé.",
            [Cited.Bench, $"{Cited.Schema} : LibelleCR est un texte libre"],
            answer => answer with { Label = "Aucune identité trouvée" }) with { Base = DeviationBase.Nobody },
    ];

    private static Deviation Row(
        string id, string title, string place, DeviationReaction reaction, string goodClient, string[] sources, Func<InsiAnswer, InsiAnswer> change) => new()
        {
            Id = id,
            Title = title,
            Family = DeviationFamily.Content,
            Base = DeviationBase.Identity,
            Place = place,
            Reaction = reaction,
            GoodClient = goodClient,
            Basis = Basis.Inferred,
            Sources = sources,
            Effect = new DeviationEffect.OnAnswer(change),
        };
}
