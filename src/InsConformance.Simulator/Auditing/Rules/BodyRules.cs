using InsConformance.Identity.Rules;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Wire;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The body as the schema wants it, and what belongs to the certificate mode (insi-protocol §3, §4.5).</summary>
internal static class BodyRules
{
    private static readonly string[] TraitsInOrder = ["NomNaissance", "Prenom", "Sexe", "DateNaissance", "LieuNaissance"];

    private static readonly string[] VitaleInOrder = ["MatriculeIndividu", "MatriculeOD", "NomNaissance", "DateNaissance", "RangNaissance"];

    public static IReadOnlyList<RuleCheck<AuditedCall>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "REQ-ELEMENT",
                Basis = Basis.Official,
                Sources = ["schémas INSiRecSans et INSiRecVit"],
                Message = "Le corps contient un élément que le contrat ne connaît pas.",
                Recommendation = "Retirer cet élément, ou corriger son nom et son espace de noms.",
            },
            call => Known(call) is var (root, names)
                ? root.Children.Where(child => !Belongs(child, root, names)).Select(child => new Departure(child.Path, string.Join(", ", names), child.LocalName))
                : []),
        new(
            new ConformanceRule
            {
                Id = "REQ-ORDRE",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = ["schémas INSiRecSans et INSiRecVit (xsd:sequence)"],
                Message = "Les éléments du corps ne sont pas dans l'ordre du schéma.",
                Recommendation = "Écrire les éléments dans l'ordre du schéma.",
                Note = "Ce que le service réel répond à un autre ordre n'est pas connu.",
            },
            Order),
        new(
            new ConformanceRule
            {
                Id = "SEC-CERTIFICAT",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = ["échanges enregistrés en mode certificat (insi-protocol §4.5, §4.8)"],
                Message = "Une assertion est envoyée alors que l'appel est authentifié par un certificat logiciel.",
                Recommendation = "En mode certificat, ne pas envoyer wsse:Security, ou l'envoyer vide ; les assertions appartiennent au mode carte.",
            },
            call => call.IsCertificateMode && call.IsTraitsSearch && call.Content.Security is { IsEmpty: false } security
                ? [new Departure("Header/Security", "absent ou vide", $"{security.Elements.Count} élément(s)")]
                : []),
    ];

    private static IEnumerable<Departure> Order(AuditedCall call)
    {
        if (Known(call) is not var (root, names))
            yield break;
        var last = -1;
        foreach (var child in root.Children.Where(child => Belongs(child, root, names)))
        {
            var rank = Array.IndexOf(names, child.LocalName);
            if (rank < last)
                yield return new Departure(child.Path, $"{child.LocalName} avant {names[last]}", $"{child.LocalName} après {names[last]}");
            last = Math.Max(last, rank);
        }
    }

    private static (WireElement Root, string[] Names)? Known(AuditedCall call) => call.Request.BodyRoot is not { } root
        ? null
        : call.Exchange.Operation == InsiOperations.SearchByTraits ? (root, TraitsInOrder)
        : call.Exchange.Operation == InsiOperations.SearchByVitale ? (root, VitaleInOrder)
        : null;

    private static bool Belongs(WireElement child, WireElement root, string[] names) =>
        string.Equals(child.Namespace, root.Namespace, StringComparison.Ordinal) && names.Contains(child.LocalName, StringComparer.Ordinal);
}
