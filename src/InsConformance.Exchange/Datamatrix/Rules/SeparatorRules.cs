using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>Where the separator GS stands, and where it must not.</summary>
internal static class SeparatorRules
{
    private static readonly string[] Section = [$"{RuleSources.Format} (§5, séparateurs)"];

    public static IReadOnlyList<RuleCheck<DatamatrixArtefact>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "DM-15",
                Basis = Basis.Secondary,
                Sources = Section,
                Message = "Aucun séparateur ne ferme un champ de longueur variable.",
                Recommendation = "Fermer S2, S3 et S4 par un GS (0x1D) quand la valeur est plus courte que le maximum et qu'un bloc suit ; régler la douchette pour qu'elle transmette les GS.",
                Note = "Sans lui, un lecteur prolonge la valeur jusque dans le bloc suivant.",
            },
            artefact => Followed(artefact)
                .Where(block => NeedsSeparator(block) && block.Separator is null)
                .Select(block => new Departure(End(block), "<GS>", Departure.Absent))),
        new(
            new ConformanceRule
            {
                Id = "DM-16",
                Basis = Basis.Secondary,
                Sources = Section,
                Message = "Un séparateur ferme un champ qui n'en veut pas.",
                Recommendation = "Ne pas écrire de GS après un champ fixe (S1, S5, S6, S7) ni après une valeur qui atteint son maximum, comme un OID de 20 caractères.",
                Note = "Un lecteur strict attend l'identifiant d'un bloc à la place de ce séparateur.",
            },
            artefact => Followed(artefact)
                .Where(block => block is { Kind: not null, Separator: not null } && !NeedsSeparator(block))
                .Select(block => Departure.Of(End(block), "aucun séparateur", Excerpt.Show(block.Separator!.Text)))),
        new(
            new ConformanceRule
            {
                Id = "DM-16",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = Section,
                Message = "Un séparateur termine le datamatrix.",
                Recommendation = "Ne rien écrire après le dernier bloc.",
                Note = "Un lecteur strict attend un bloc après ce séparateur.",
            },
            artefact => artefact.Payload.Blocks is [.., { Separator: { } separator } last]
                ? [Departure.Of(End(last), "fin du contenu", Excerpt.Show(separator.Text))]
                : []),
        new(
            new ConformanceRule
            {
                Id = "DM-17",
                Basis = Basis.Secondary,
                Sources = Section,
                Message = "Le séparateur n'est pas l'octet 0x1D.",
                Recommendation = "Écrire l'octet 0x1D lui-même (GS, ASCII 29), non un texte, une espace ou un autre caractère de contrôle.",
                Note = "Un lecteur ne reconnaît pas la fin de la valeur et lit la suite de travers.",
            },
            artefact => artefact.Payload.Blocks
                .Where(block => block.Separator is { IsGroupSeparator: false })
                .Select(block => new Departure(End(block), "l'octet 0x1D", $"« {Excerpt.Show(block.Separator!.Text)} »"))),
    ];

    /// <summary>Every block but the last one.</summary>
    private static IEnumerable<PayloadBlock> Followed(DatamatrixArtefact artefact) => artefact.Payload.Blocks.SkipLast(1);

    private static bool NeedsSeparator(PayloadBlock block) =>
        block.Kind is { IsFixed: false } kind && block.Value.Length < kind.MaxLength;

    private static string End(PayloadBlock block) => $"après le bloc {block.Kind?.Id ?? "inconnu"}, octet {block.ValueOffset + block.Value.Length}";
}
