using InsConformance.Exchange.Fhir.Invariants;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Fhir.Rules;

/// <summary>The invariants of the profile, as published, with their published defects.</summary>
internal static class InvariantRules
{
    public static IEnumerable<RuleCheck<FhirArtefact>> Of(FhirProfile profile)
    {
        if (profile.Version is "ci")
            return [Unknown];
        return PublishedInvariants.Of(profile.Version).Select(Check);
    }

    private static RuleCheck<FhirArtefact> Unknown { get; } = new(
        new ConformanceRule
        {
            Id = "FH-08",
            Basis = Basis.Official,
            Sources = ["FR Core, sources postérieures à 2.2.0"],
            Message = "Le statut QUAL et l'INS ne vont pas l'un sans l'autre (invariant fr-core-1).",
            Recommendation = "Écrire l'INS avec le statut QUAL, et seulement avec lui.",
            Note = "VALI sans INS, ou l'INS sans VALI : le destinataire ne sait pas si l'identité est qualifiée.",
        },
        _ => [])
    {
        Obstacle = _ => "l'expression de fr-core-1 postérieure à 2.2.0 n'est pas connue du banc ; FH-20 contrôle l'INS et le statut.",
    };

    private static RuleCheck<FhirArtefact> Check(PublishedInvariant invariant) => new(
        new ConformanceRule
        {
            Id = invariant.Rule,
            Severity = invariant.IsWarning ? Severity.Should : Severity.Must,
            Basis = Basis.Official,
            Sources = [$"FR Core {invariant.Version}, invariant {invariant.Key}"],
            Message = MessageOf(invariant.Key),
            Recommendation = invariant.Recommendation,
            Note = invariant.Defect is null ? "Un validateur FHIR rejette la ressource." : $"Défaut de l'invariant publié : {invariant.Defect}",
        },
        artefact => artefact.ConcernedPatients
            .Where(patient => invariant.Evaluate(patient) is false)
            .Select(patient => new Departure(patient.Element.Path, invariant.Expression, "faux")))
    {
        Obstacle = artefact => FhirRules.WithoutPatient(artefact) ?? Emptiness(artefact, invariant),
    };

    private static string MessageOf(string key) => key switch
    {
        "fr-core-1" => "Le statut VALI est donné sans l'INS (invariant fr-core-1).",
        "fr-core-2" => "Avec le statut VALI, l'usage official n'est pas celui d'un identifiant et d'un seul (invariant fr-core-2).",
        "fr-core-3" => "Le statut VALI est donné avec un lieu de naissance inconnu, 99999 (invariant fr-core-3).",
        _ => $"L'invariant {key} n'est pas respecté.",
    };

    /// <summary>An expression that gives nothing is neither true nor false, unless another patient makes it false.</summary>
    private static string? Emptiness(FhirArtefact artefact, PublishedInvariant invariant)
    {
        var results = artefact.ConcernedPatients.Select(invariant.Evaluate).ToList();
        return results.Contains(null) && !results.Contains(false)
            ? $"l'expression de {invariant.Key} ne donne ni vrai ni faux (collection vide) ; selon le validateur, elle passe ou non."
            : null;
    }
}
