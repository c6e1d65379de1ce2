using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>Which blocks there are, and in what order.</summary>
internal static class BlockRules
{
    private const string Identifiers = "S1 à S7";

    public static IReadOnlyList<RuleCheck<DatamatrixArtefact>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "DM-04",
                Basis = Basis.Secondary,
                Sources = [$"{RuleSources.Format} (§5, zone de message)"],
                Message = "Un bloc ne commence par aucun identifiant connu.",
                Recommendation = "Faire commencer chaque bloc par son identifiant (S1, S2… S7), en majuscule, et n'écrire entre deux blocs que le séparateur.",
                Note = "Un lecteur ne peut pas nommer ce qui suit, et lit le reste de travers.",
            },
            artefact => artefact.Payload.Blocks.Where(block => block.Kind is null)
                .Select(block => Departure.Of($"octet {block.Offset}", Identifiers, Excerpt.Show(block.Value)))),
        new(
            new ConformanceRule
            {
                Id = "DM-05",
                Basis = Basis.Inferred,
                Sources = ["déduit : chaque identifiant de la zone de message désigne une seule donnée"],
                Message = "Un bloc est répété.",
                Recommendation = "N'écrire chaque bloc qu'une fois.",
                Note = "Deux lecteurs peuvent retenir l'un la première valeur, l'autre la dernière.",
            },
            artefact => artefact.Payload.Blocks.Where(block => block.Kind is not null).GroupBy(block => block.Kind)
                .SelectMany(same => same.Skip(1))
                .Select(block => new Departure(block.Location, $"un seul bloc {block.Kind!.Id}", $"répété avec « {Excerpt.Show(block.Value)} »"))),
        new(
            new ConformanceRule
            {
                Id = "DM-06",
                Basis = Basis.Secondary,
                Sources = [$"{RuleSources.Format} (§5, zone de message)"],
                Message = "Un bloc obligatoire manque.",
                Recommendation = "Écrire les blocs S1 à S6 ; seul S7 (lieu de naissance) est facultatif.",
                Note = "Sans ce trait, le lecteur ne peut ni chercher ni créer l'identité.",
            },
            artefact => BlockKind.All.Where(kind => kind.IsMandatory && artefact.Payload.Find(kind) is null)
                .Select(kind => new Departure("contenu", $"bloc {kind.Id} ({kind.Label})", Departure.Absent))),
        new(
            new ConformanceRule
            {
                Id = "DM-22",
                Severity = Severity.Info,
                Basis = Basis.Inferred,
                Sources = ["déduit : les implémentations publiques du datamatrix écrivent S1 à S7, et en lisent un autre ordre"],
                Message = "Les blocs ne sont pas dans l'ordre de leurs numéros.",
                Recommendation = "Écrire S1 à S7 dans l'ordre : certains lecteurs ne connaissent que lui.",
                Note = "Le contenu reste le même : seuls des lecteurs peu tolérants s'y trompent.",
            },
            OutOfOrder),
    ];

    private static IEnumerable<Departure> OutOfOrder(DatamatrixArtefact artefact)
    {
        var ids = artefact.Payload.Blocks.Select(block => block.Kind?.Id).OfType<string>().ToList();
        var ordered = ids.Order(StringComparer.Ordinal);
        if (!ids.SequenceEqual(ordered, StringComparer.Ordinal))
            yield return new Departure("contenu", string.Join(' ', ids.Order(StringComparer.Ordinal)), string.Join(' ', ids));
    }
}
