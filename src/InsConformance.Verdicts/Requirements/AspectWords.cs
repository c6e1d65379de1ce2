using System.Collections.Immutable;

namespace InsConformance.Verdicts.Requirements;

/// <summary>The vocabulary of declarations: what each aspect is called, and the terms that it knows.</summary>
public static class AspectWords
{
    private static readonly ImmutableDictionary<Aspect, (string Label, ImmutableArray<string> Terms)> Words = new Dictionary<Aspect, (string, ImmutableArray<string>)>
    {
        [Aspect.Profile] = ("Profil", ["referentiel", "non-referentiel"]),
        [Aspect.Role] = ("Rôle", ["imprimeur", "recepteur-hl7", "copie-de-pieces", "etablissement"]),
        [Aspect.Couloir] = ("Couloir", ["LGC", "LBM", "RIS", "DPI-GAP", "DUI", "officine", "SPST"]),
        [Aspect.Operation] = ("Opération INSi", ["recherche-vitale", "recherche-traits", "verification-unitaire", "verification-lot"]),
        [Aspect.Authentication] = ("Authentification", ["cps", "certificat-logiciel"]),
        [Aspect.Format] = ("Format", ["datamatrix", "hl7v2", "fhir", "cda", "xds"]),
        [Aspect.Guide] = ("Version du guide", ["v2", "v3"]),
    }.ToImmutableDictionary();

    /// <summary>What the aspect is called, in French.</summary>
    public static string Label(this Aspect aspect) => Words[aspect].Label;

    /// <summary>The terms that the aspect knows.</summary>
    public static IReadOnlyList<string> Terms(this Aspect aspect) => Words[aspect].Terms;
}
