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
                Sources = [$"{RuleSources.Format} : ISO/IEC 16022 ECC 200", "la lecture par deux lecteurs indépendants est un choix du banc"],
                Message = "Deux lecteurs indépendants ne lisent pas le même contenu dans le symbole.",
                Recommendation = "Produire un symbole ECC 200 net, avec sa marge, sans mise à l'échelle qui déforme ses modules.",
            },
            Disagreements)
        {
            Obstacle = artefact => artefact.Symbol is not { } symbol ? NoSymbol
                : symbol.Readings.Count(reading => !reading.IsAbsent) < 2
                    ? "un seul lecteur est disponible ; installer dmtxread (dmtx-utils) ou ZXingReader (zxing-cpp-tools)."
                    : null,
        },
        new(
            new ConformanceRule
            {
                Id = "DM-26",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["ISO/IEC 16022 : marge d'un module au moins", "deux modules en pratique : des lecteurs échouent avec moins"],
                Message = "Le symbole n'est pas carré ou sa marge est trop étroite.",
                Recommendation = "Imprimer un symbole carré entouré d'une marge blanche d'au moins deux modules.",
            },
            Shape)
        {
            Obstacle = artefact => artefact.Symbol is null ? NoSymbol
                : artefact.Symbol.QuietZone is null && artefact.Symbol.IsSquare is null ? "la marge ne se mesure que sur une image nette du symbole seul."
                : null,
        },
    ];

    private static IEnumerable<Departure> Disagreements(DatamatrixArtefact artefact)
    {
        var payload = artefact.Payload;
        foreach (var reading in artefact.Symbol!.Readings.Where(reading => !reading.IsAbsent))
        {
            if (reading.Content is not { } content)
                yield return new Departure($"lecteur {reading.Reader}", "le contenu du symbole", reading.Reason!);
            else if (PayloadReader.Read(content.Span) is var read && !string.Equals(read.Text, payload.Text, StringComparison.Ordinal))
                yield return Departure.Of($"lecteur {reading.Reader}", Excerpt.Show(payload.Text), Excerpt.Show(read.Text));
        }
    }

    private static IEnumerable<Departure> Shape(DatamatrixArtefact artefact)
    {
        var symbol = artefact.Symbol!;
        if (symbol.IsSquare is false)
            yield return new Departure("symbole", "carré", "rectangulaire");
        if (symbol.QuietZone is < LeastQuietZone)
            yield return new Departure("marge", "2 modules", string.Create(CultureInfo.InvariantCulture, $"{symbol.QuietZone:0.#} module"));
    }
}
