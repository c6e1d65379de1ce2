using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Fhir.Receiving;

/// <summary>What a receiver must have done with a Patient (FH-31).</summary>
public static class FhirReceptionRules
{
    private static readonly RuleCheck<ObservedFhirReception> OnlyQualified = new(
        new ConformanceRule
        {
            Id = "FH-31",
            Basis = Basis.Inferred,
            Sources = ["par analogie avec IHE PAM France 2.11.2 § 6.6.15", "INS 45.2"],
            Message = "Le récepteur a enregistré l'INS d'une identité qui n'est pas qualifiée.",
            Recommendation = "Intégrer l'identité sans son INS tant que l'émetteur ne la dit pas qualifiée.",
            Note = "L'INS d'une identité qui n'est pas qualifiée n'est garantie par personne.",
        },
        Check);

    /// <summary>The rules, which no resource alone can show.</summary>
    public static IReadOnlyList<ConformanceRule> Catalogue { get; } = [OnlyQualified.Rule];

    /// <summary>Judges what a receiver did with a patient: every departure, or the rule respected.</summary>
    public static IReadOnlyList<Finding> Judge(ObservedFhirReception observed) => [.. OnlyQualified.Judge(observed).DefaultIfEmpty(OnlyQualified.Rule.Respected())];

    private static IEnumerable<Departure> Check(ObservedFhirReception observed)
    {
        if (observed.Patient.HasStatus(FhirProfile.Of(observed.Version).QualifiedCode))
            return [];
        var sent = observed.Patient.Identifiers.Where(identifier => identifier.IsIns).Select(identifier => identifier.Value).ToHashSet(StringComparer.Ordinal);
        return observed.HeldIns
            .Where(held => sent.Contains(held.Matricule))
            .Select(held => new Departure("récepteur, après la ressource", "l'identité, sans INS", $"INS {held.Matricule}"));
    }
}
