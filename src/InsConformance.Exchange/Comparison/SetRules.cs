using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Comparison;

/// <summary>One rule per trait: all the artefacts of a person say the same (interop §1.4).</summary>
public static class SetRules
{
    /// <summary>The rules, in the order of the traits.</summary>
    public static IReadOnlyList<ConformanceRule> All { get; } = [.. Enum.GetValues<ComparedTrait>().Select(Of)];

    /// <summary>The rule of a trait.</summary>
    public static ConformanceRule Of(ComparedTrait trait)
    {
        var (id, label) = trait switch
        {
            ComparedTrait.Matricule => ("SET-MATRICULE", "le matricule INS"),
            ComparedTrait.Oid => ("SET-OID", "l'OID"),
            ComparedTrait.BirthName => ("SET-NOM", "le nom de naissance"),
            ComparedTrait.FirstGivenName => ("SET-PRENOM", "le premier prénom de naissance"),
            ComparedTrait.GivenNames => ("SET-PRENOMS", "la liste des prénoms de naissance"),
            ComparedTrait.BirthDate => ("SET-DATE", "la date de naissance"),
            ComparedTrait.Sex => ("SET-SEXE", "le sexe"),
            _ => ("SET-LIEU", "le lieu de naissance"),
        };
        return new ConformanceRule
        {
            Id = id,
            Basis = Basis.Inferred,
            Sources = ["correspondance des traits entre les formats (interop §1.4)", "INS 42 à 44 : les traits de l'INS sont diffusés sans altération"],
            Message = $"Les artefacts ne s'accordent pas sur {label}.",
            Recommendation = "Écrire tous les artefacts depuis la même identité, avec les traits qu'INSi renvoie.",
        };
    }
}
