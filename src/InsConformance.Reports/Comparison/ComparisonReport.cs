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
        (Trend.New, "Échecs nouveaux"), (Trend.Lost, "Ne sont plus jugés"), (Trend.Flaky, "Instables"), (Trend.Still, "Échouent toujours"),
        (Trend.Excluded, "Sans objet désormais"), (Trend.Fixed, "Réparés"),
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
                Write(scenario, output);
        }

        output.WriteLine($"{OutcomeSigns.Of(comparison.Verdict)} {Conclusion(comparison)}");
    }

    /// <summary>One object: the verdict, the figures, the scenarios that are not quiet.</summary>
    public static string ToJson(ResultComparison comparison) => JsonSerializer.Serialize(
        new
        {
            Schema = "insconf/comparison/1",
            comparison.Verdict,
            Regression = comparison.HasRegression,
            comparison.Compared,
            Scenarios = comparison.Scenarios.Where(scenario => scenario.Trend is not Trend.Quiet),
        },
        ResultJson.Options);

    private static void Write(ScenarioTrend scenario, TextWriter output)
    {
        output.WriteLine($"  {string.Concat(scenario.Outcomes.Select(outcome => outcome is { } one ? OutcomeSigns.Of(one) : "·"))}  {scenario.Feature} / {scenario.Name}");
        if (scenario.Trend is Trend.Lost or Trend.Excluded)
            output.WriteLine($"      {scenario.Reason ?? "Absent du dernier résultat : une autre sélection, ou une autre version du banc."}");
    }

    private static string Conclusion(ResultComparison comparison)
    {
        bool Has(Trend trend) => comparison.Scenarios.Any(scenario => scenario.Trend == trend);
        if (comparison.Verdict is Outcome.NotExecuted)
            return "Rien n'a pu être comparé : aucun scénario n'est jugé à la fois par le dernier résultat et par un précédent. Comparer des résultats d'un même plan.";
        var changes = string.Join(
            ' ',
            new[]
            {
                Has(Trend.New) ? "Des scénarios échouent, qui n'échouaient pas." : "Aucun échec nouveau.",
                Has(Trend.Lost) ? "Des scénarios qui étaient jugés ne le sont plus." : null,
                Has(Trend.Excluded) ? "Des scénarios qui étaient jugés sont devenus sans objet." : null,
            }.OfType<string>());
        return $"{changes} Scénarios comparés : {comparison.Compared}.";
    }
}
