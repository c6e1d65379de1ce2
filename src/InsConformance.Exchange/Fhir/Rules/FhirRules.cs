using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Fhir.Rules;

/// <summary>The rules of every version of the profile (FH-01 to FH-31).</summary>
internal static class FhirRules
{
    private static readonly Dictionary<string, RuleCheck<FhirArtefact>[]> ByVersion =
        FhirProfile.All.ToDictionary(profile => profile.Version, Build, StringComparer.Ordinal);

    /// <summary>The rules of a version, in the order of their identifiers.</summary>
    public static IReadOnlyList<RuleCheck<FhirArtefact>> Of(string version) => ByVersion[version];

    /// <summary>A rule of the INS profile, on each patient that it concerns; not evaluated on an artefact without any.</summary>
    public static RuleCheck<FhirArtefact> OnPatients(ConformanceRule rule, Func<FhirPatient, IEnumerable<Departure>> check) =>
        new(rule, artefact => artefact.ConcernedPatients.SelectMany(check)) { Obstacle = WithoutPatient };

    /// <summary>Why a rule of the profile cannot be evaluated; null when it can.</summary>
    public static string? WithoutPatient(FhirArtefact artefact) => artefact switch
    {
        { Patients.Count: 0 } => "l'artefact ne contient aucune ressource Patient.",
        _ when artefact.ConcernedPatients.Count == 0 => "le patient ne porte pas d'INS et ne se réclame pas du profil FR Core Patient INS.",
        _ => null,
    };

    private static RuleCheck<FhirArtefact>[] Build(FhirProfile profile) =>
    [
        .. new[]
        {
            IdentifierRules.Of(profile), InvariantRules.Of(profile), TraitRules.Of(profile), ReliabilityRules.Of(profile), ExchangeRules.All,
        }.SelectMany(rules => rules).OrderBy(check => check.Rule.Id, StringComparer.Ordinal),
    ];
}
