using InsConformance.Exchange.Fhir.Receiving;
using InsConformance.Exchange.Fhir.Resources;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Texts;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Fhir.Rules;

/// <summary>Searches by INS, and what a receiver does of what it receives (FH-30 and FH-31).</summary>
internal static class ExchangeRules
{
    public static IEnumerable<RuleCheck<FhirArtefact>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "FH-30",
                Basis = Basis.Official,
                Sources = ["PDSM FHIR de l'ANS (IG-FHIR-PDSM4DMP) : Patient?identifier, DocumentReference?patient.identifier"],
                Message = "Une recherche par INS n'a pas la forme « système|matricule ».",
                Recommendation = "Chercher identifier=urn:oid:1.2.250.1.213.1.4.8|<matricule> pour un NIR, urn:oid:1.2.250.1.213.1.4.9|<matricule> pour un NIA.",
                Note = "Sans système, le serveur peut rendre une autre personne dont un autre identifiant a la même valeur.",
            },
            artefact => artefact.Searches.SelectMany(Search))
        {
            Obstacle = artefact => artefact.Searches.Count == 0 ? "l'artefact ne contient aucune requête (Bundle.entry.request.url, ou ligne « GET … »)." : null,
        },
        .. FhirReceptionRules.Catalogue.Select(rule => new RuleCheck<FhirArtefact>(rule, _ => [])
        {
            Obstacle = _ => "elle juge ce que fait le récepteur, qu'une ressource ne montre pas.",
        }),
    ];

    private static IEnumerable<Departure> Search(FhirElement request)
    {
        if (request.Value?.Split('?', 2) is not [_, var query])
            yield break;
        foreach (var parameter in query.Split('&'))
        {
            var parts = parameter.Split('=', 2);
            var name = Uri.UnescapeDataString(parts[0]);
            if (parts.Length < 2 || !(name.Split(':', '.')[^1] is "identifier" || name is "identifier:exact"))
                continue;
            var value = Uri.UnescapeDataString(parts[1]);
            if (IsMeantAsIns(value) && !IsWellWritten(value))
                yield return Departure.Of(request.Path, $"{name}=urn:oid:1.2.250.1.213.1.4.8|<matricule de 15 caractères> (ou .9)", $"{name}={value}");
        }
    }

    private static bool IsMeantAsIns(string value) => InsOidText.Meant(value) is not null || MatriculeText.HasShape(value[(value.LastIndexOf('|') + 1)..]);

    private static bool IsWellWritten(string value) =>
        value.Split('|') is [var system, var matricule]
        && system.StartsWith(FrCore.OidPrefix, StringComparison.Ordinal)
        && InsOidText.IsIns(system[FrCore.OidPrefix.Length..])
        && MatriculeText.HasShape(matricule);
}
