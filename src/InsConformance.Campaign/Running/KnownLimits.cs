namespace InsConformance.Campaign.Running;

/// <summary>What a reader of the result must know of the scenarios, whoever answers them.</summary>
public static class KnownLimits
{
    /// <summary>The limits, in French, as every report prints them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Une règle déduite (scénario @basis-inferred, règle de requête ou d'échange marquée « déduite ») est une lecture du banc, non un texte officiel : un écart y est un avertissement, jamais un échec.",
        "Les scénarios du CNDA sont reconstitués de sources publiques : ils préparent l'examen, ils ne le remplacent pas.",
        "Le banc n'a pas lu les règles 2, 7, 13 à 15, 18, 29, 34 à 36, 38 et 40 à 57 du guide d'implémentation : aucun scénario ne les vérifie.",
        "Le banc voit la destruction des copies de pièces d'identité à leur terme, non leur chiffrement au repos (INS 46) : joindre la documentation des clés.",
    ];
}
