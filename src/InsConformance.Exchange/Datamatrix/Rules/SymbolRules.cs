using System.Globalization;
using InsConformance.Exchange.Datamatrix.Scanning;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>The symbol that carries the payload.</summary>
internal static class SymbolRules
{
    private const string NoSymbol = "le contenu est venu sans le symbole ; donner une image PNG ou la page en PDF.";
    private const double LeastQuietZone = 2;

    public static IReadOnlyList<RuleCheck<DatamatrixArtefact>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "DM-21",
                Basis = Basis.Secondary,
                Sources = [$"{RuleSources.Format} : ISO/IEC 16022 ECC 200", "choix du banc : la lecture par deux lecteurs indépendants"],
                Message = "Deux lecteurs indépendants ne lisent pas le même contenu dans le symbole.",
                Recommendation = "Produire un symbole ECC 200 net, avec sa marge, sans mise à l'échelle qui déforme ses modules.",
                Note = "Sur le terrain, la même étiquette donnerait deux identités selon la douchette.",
            },
            Disagreements)
        {
            Obstacle = artefact => artefact.Symbol is not { } symbol ? NoSymbol
                : symbol.Opinions.Count < 2 ? $"un seul lecteur a pu se prononcer ({symbol.Reasons})."
                : null,
        },
        new(
            new ConformanceRule
            {
                Id = "DM-26",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["ISO/IEC 16022 : marge d'un module au moins", "déduit : des lecteurs échouent avec moins de deux modules"],
                Message = "La marge du symbole est trop étroite.",
                Recommendation = "Laisser autour du symbole une marge blanche d'au moins deux modules.",
                Note = "Une douchette ne voit pas où le symbole commence, et ne le lit pas toujours.",
            },
            NarrowMargin)
        {
            Obstacle = artefact => artefact.Symbol is null ? NoSymbol
                : artefact.Symbol.QuietZone is null ? "la marge ne se mesure que sur une image nette, non sur un scan."
                : null,
        },
    ];

    private static IEnumerable<Departure> Disagreements(DatamatrixArtefact artefact)
    {
        var opinions = artefact.Symbol!.Opinions;
        foreach (var reading in opinions.Where(reading => reading.Content is not null))
        {
            if (PayloadReader.Read(reading.Content!.Value.Span) is var read && !string.Equals(read.Text, artefact.Payload.Text, StringComparison.Ordinal))
                yield return Departure.Of($"lecteur {reading.Reader}", Excerpt.Show(artefact.Payload.Text), Excerpt.Show(read.Text));
        }

        if (opinions.Count(reading => reading.Content is not null) >= 2)
            yield break;
        foreach (var reading in opinions.Where(reading => reading.Content is null))
            yield return new Departure($"lecteur {reading.Reader}", "le contenu du symbole", reading.Reason!);
    }

    private static IEnumerable<Departure> NarrowMargin(DatamatrixArtefact artefact) => artefact.Symbol!.QuietZone is { } margin and < LeastQuietZone
        ? [new Departure("marge", "2 modules au moins", string.Create(CultureInfo.InvariantCulture, $"{margin:0.#} module"))]
        : [];
}
