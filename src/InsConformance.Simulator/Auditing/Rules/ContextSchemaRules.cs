using InsConformance.Identity.Rules;
using InsConformance.Insi.Wire;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The two contexts as their schemas want them (CTXBAM V01_02, CTXLPS V01_00).</summary>
internal static class ContextSchemaRules
{
    private const string Schemas = "schémas CTXBAM V01_02 et CTXLPS V01_00";

    private static readonly (string[] Path, SchemaSequence Sequence)[] Elements =
    [
        (["ContexteBAM"], new("Id", "Temps", "Emetteur", "DateRef", "COUVERTURE")),
        (["ContexteBAM", "COUVERTURE"], new("GrandRegime", "Organisme", "CodeCentre", "ASSURE", "BENEFICIAIRE")),
        (["ContexteBAM", "COUVERTURE", "ASSURE"], new("Id")),
        (["ContexteBAM", "COUVERTURE", "ASSURE", "Id"], new("Num", "Cle")),
        (["ContexteBAM", "COUVERTURE", "BENEFICIAIRE"], new("Nir", "DateNai", "Rang", "Porteur")),
        (["ContexteBAM", "COUVERTURE", "BENEFICIAIRE", "Nir"], new("Num", "Cle", "DateCertification")),
        (["ContexteLPS"], new("Id", "Temps", "Emetteur", "LPS")),
        (["ContexteLPS", "LPS"], new("IDAM", "Version", "Instance", "Nom")),
    ];

    public static IReadOnlyList<RuleCheck<AuditedCall>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "CTX-ELEMENT",
                Basis = Basis.Official,
                Sources = [Schemas],
                Message = "Un contexte contient un élément que son schéma ne connaît pas.",
                Recommendation = "Retirer cet élément, ou corriger son nom et son espace de noms.",
                Note = "Un lecteur ignore ce qu'il ne connaît pas : une valeur mal nommée compte comme une valeur absente.",
            },
            call => Each(call, (element, sequence) => sequence.Unknown(element))),
        new(
            new ConformanceRule
            {
                Id = "CTX-ORDRE",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [Schemas + " (xsd:sequence)"],
                Message = "Les éléments d'un contexte ne sont pas dans l'ordre du schéma.",
                Recommendation = "Écrire les éléments du contexte dans l'ordre du schéma.",
                Note = "L'ordre des blocs d'en-tête est libre ; ce que le service réel répond à un autre ordre dans un bloc n'est pas connu.",
            },
            call => Each(call, (element, sequence) => sequence.OutOfOrder(element))),
        new(
            new ConformanceRule
            {
                Id = "CTX-DOUBLE",
                Basis = Basis.Official,
                Sources = [Schemas + " (maxOccurs)"],
                Message = "Un contexte répète un élément qui ne peut figurer qu'une fois.",
                Recommendation = "N'envoyer chaque élément du contexte qu'une fois.",
                Note = "Seul le premier est lu ici ; un autre lecteur peut retenir le dernier.",
            },
            call => Each(call, (element, sequence) => sequence.Repeated(element))),
        new(
            new ConformanceRule
            {
                Id = "CTX-DATEREF",
                Basis = Basis.Official,
                Sources = ["schéma CTXBAM V01_02 (DateRef, xsd:dateTime, 0..1)"],
                Message = "La date de référence du ContexteBAM n'est pas une date et heure XML.",
                Recommendation = "Écrire DateRef sous la forme 2026-11-22T08:30:00.000Z, ou ne pas l'envoyer : INSi n'en fait aucun usage connu.",
                Note = "L'élément est facultatif, mais un contrôle par le schéma refuse une valeur d'une autre forme.",
            },
            call => call.Content.Bam?.ReferenceDate is { } date && XmlTime.Of(date) is null
                ? [Departure.Of("Header/ContexteBAM/DateRef", "une date et heure XML", date)]
                : []),
    ];

    private static IEnumerable<Departure> Each(AuditedCall call, Func<WireElement, SchemaSequence, IEnumerable<Departure>> check)
    {
        foreach (var (path, sequence) in Elements)
        {
            if (Descend(call.Request.Header, path) is not { } element)
                continue;
            foreach (var departure in check(element, sequence))
                yield return departure;
        }
    }

    private static WireElement? Descend(WireElement? element, string[] path)
    {
        foreach (var name in path)
            element = element is null ? null : FirstNamed(element, name);
        return element;
    }

    private static WireElement? FirstNamed(WireElement parent, string name)
    {
        foreach (var child in parent.Children)
        {
            if (string.Equals(child.LocalName, name, StringComparison.Ordinal))
                return child;
        }

        return null;
    }
}
