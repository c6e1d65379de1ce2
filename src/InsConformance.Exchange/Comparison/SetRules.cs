using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Comparison;

/// <summary>One rule per trait: all the artefacts of a person say the same.</summary>
public static class SetRules
{
    /// <summary>The rules, in the order of the traits.</summary>
    public static IReadOnlyList<ConformanceRule> All { get; } = [.. Enum.GetValues<ComparedTrait>().Select(Of)];

    /// <summary>The rule of a trait.</summary>
    public static ConformanceRule Of(ComparedTrait trait) => new()
    {
        Id = $"SET-{WordOf(trait)}",
        Basis = Basis.Inferred,
        Sources = ["déduit : les cinq formats portent la même identité", "INS 42 à 44 : les traits de l'INS sont diffusés sans altération"],
        Message = $"Les artefacts ne s'accordent pas sur {LabelOf(trait)}.",
        Recommendation = "Écrire tous les artefacts depuis la même identité, avec les traits qu'INSi renvoie.",
        Note = "Deux artefacts d'un même patient qui se contredisent ne se rattachent pas l'un à l'autre.",
    };

    /// <summary>French name of a trait, with its article.</summary>
    internal static string LabelOf(ComparedTrait trait) => trait switch
    {
        ComparedTrait.Matricule => "le matricule INS",
        ComparedTrait.Oid => "l'OID",
        ComparedTrait.BirthName => "le nom de naissance",
        ComparedTrait.FirstGivenName => "le premier prénom de naissance",
        ComparedTrait.GivenNames => "la liste des prénoms de naissance",
        ComparedTrait.BirthDate => "la date de naissance",
        ComparedTrait.Sex => "le sexe",
        _ => "le lieu de naissance",
    };

    private static string WordOf(ComparedTrait trait) => trait switch
    {
        ComparedTrait.Matricule => "MATRICULE",
        ComparedTrait.Oid => "OID",
        ComparedTrait.BirthName => "NOM",
        ComparedTrait.FirstGivenName => "PRENOM",
        ComparedTrait.GivenNames => "PRENOMS",
        ComparedTrait.BirthDate => "DATE",
        ComparedTrait.Sex => "SEXE",
        _ => "LIEU",
    };
}
