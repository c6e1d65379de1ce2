namespace InsConformance.Verdicts.Requirements;

/// <summary>What makes a declaration unusable: a plan is never deduced from an empty or contradictory one.</summary>
internal static class DeclarationRules
{
    public static IEnumerable<string> Faults(Declaration declaration) =>
        [.. Identity(declaration), .. Words(declaration), .. Contradictions(declaration)];

    private static IEnumerable<string> Identity(Declaration declaration)
    {
        if (string.IsNullOrWhiteSpace(declaration.Software))
            yield return "logiciel : le nom du logiciel manque.";
        if (string.IsNullOrWhiteSpace(declaration.Version))
            yield return "version : la version du logiciel manque.";
        if (declaration.Declares(Aspect.Profile).Count != 1)
            yield return $"profil : une valeur et une seule est attendue parmi {Known(Aspect.Profile)}.";
        if (declaration.Declares(Aspect.Guide).Count == 0)
            yield return $"guide : indiquer la version suivie, parmi {Known(Aspect.Guide)}.";
    }

    private static IEnumerable<string> Words(Declaration declaration) =>
        from aspect in Enum.GetValues<Aspect>()
        from term in declaration.Declares(aspect)
        where !aspect.Terms().Contains(term)
        select $"{aspect.Label()} : « {term} » est inconnu ; valeurs admises : {Known(aspect)}.";

    private static IEnumerable<string> Contradictions(Declaration declaration)
    {
        bool Says(Aspect aspect, string term) => declaration.Declares(aspect).Contains(term);
        var calls = declaration.Declares(Aspect.Operation).Count > 0;
        var searches = Says(Aspect.Operation, "recherche-vitale") || Says(Aspect.Operation, "recherche-traits");
        if (calls && declaration.Declares(Aspect.Authentication).Count == 0)
            yield return $"authentification : des opérations INSi sont déclarées, sans moyen d'authentification ; en indiquer un parmi {Known(Aspect.Authentication)}.";
        if (!calls && declaration.Declares(Aspect.Authentication).Count > 0)
            yield return $"opérations : un moyen d'authentification est déclaré, sans opération INSi ; en indiquer parmi {Known(Aspect.Operation)}, ou retirer l'authentification.";
        if (Says(Aspect.Profile, "non-referentiel") && searches)
            yield return "opérations : un logiciel non référentiel ne récupère pas d'INS (esante.gouv.fr, questions fréquentes) ; retirer la recherche, ou déclarer le profil « referentiel ».";
        if (Says(Aspect.Role, "recepteur-hl7") && !Says(Aspect.Format, "hl7v2"))
            yield return "formats : le rôle « recepteur-hl7 » demande le format « hl7v2 ».";
        if (Says(Aspect.Role, "etablissement") && Says(Aspect.Couloir, "officine"))
            yield return "couloirs : une officine n'est pas un établissement de santé ; retirer l'un des deux.";
    }

    private static string Known(Aspect aspect) => string.Join(", ", aspect.Terms());
}
