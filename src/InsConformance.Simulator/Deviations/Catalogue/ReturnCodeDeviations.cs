using InsConformance.Identity.Rules;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>« CR » : code and label (insi-protocol § 5.1).</summary>
internal static class ReturnCodeDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        new()
        {
            Id = "label-of-another-code",
            Title = "Code 00 avec le libellé du code 01",
            Family = DeviationFamily.Content,
            Base = DeviationBase.Identity,
            Place = "Body/RESULTAT/CR/LibelleCR",
            Reaction = DeviationReaction.Accept,
            GoodClient = "Décide d'après le code, jamais d'après le libellé : l'identité est utilisable.",
            Basis = Basis.Inferred,
            Sources = ["schéma de RESULTAT : CodeCR porte le résultat, LibelleCR est un texte libre"],
            Effect = new DeviationEffect.OnAnswer(answer => answer with { Label = "Aucune identite trouvee" }),
        },
    ];
}
