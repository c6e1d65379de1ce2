using System.Text.Json;
using InsConformance.Reports.Words;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Comparison;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Comparison;

/// <summary>The comparison of results, for a person or a program.</summary>
public static class ComparisonReport
{
    private static readonly (Trend Trend, string Title)[] Titles =
    [
        (Trend.New, "Échecs nouveaux"), (Trend.Flaky, "Instables"), (Trend.Still, "Échouent toujours"), (Trend.Fixed, "Réparés"),
    ];

    /// <summary>What changed, by kind, then the figures.</summary>
    public static void WriteText(ResultComparison comparison, TextWriter output)
    {
        foreach (var (trend, title) in Titles)
        {
            var scenarios = comparison.Scenarios.Where(scenario => scenario.Trend == trend).ToList();
            if (scenarios.Count == 0)
                continue;
            output.WriteLine($"{title} ({scenarios.Count})");
            foreach (var scenario in scenarios)
                output.WriteLine($"  {string.Concat(scenario.Outcomes.Select(outcome => outcome is { } one ? OutcomeSigns.Of(one) : "·"))}  {scenario.Feature} / {scenario.Name}");
        }

        output.WriteLine(comparison.HasRegression ? "✗ Des scénarios échouent, qui n'échouaient pas." : "✓ Aucun échec nouveau.");
    }

    /// <summary>One object: the scenarios that are not quiet.</summary>
    public static string ToJson(ResultComparison comparison) => JsonSerializer.Serialize(
        new
        {
            Schema = "insconf/comparison/1",
            Regression = comparison.HasRegression,
            Scenarios = comparison.Scenarios.Where(scenario => scenario.Trend is not Trend.Quiet),
        },
        ResultJson.Options);
}
