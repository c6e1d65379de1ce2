using System.Text.Json;
using InsConformance.Reports.Comparison;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Comparison;

namespace InsConformance.Reports.Tests;

public sealed class ComparisonReportTests
{
    private static readonly ScenarioTrend Quiet = new("F", "Calme", [Outcome.Passed, Outcome.Passed], null);

    [Fact]
    public void What_is_judged_no_longer_is_told_with_its_reason() =>
        Text(
            Quiet,
            new ScenarioTrend("F", "Perdu", [Outcome.Passed, Outcome.Inconclusive], "Le logiciel est en panne."),
            new ScenarioTrend("F", "Disparu", [Outcome.Passed, null], null),
            new ScenarioTrend("F", "Écarté", [Outcome.Failed, Outcome.NotApplicable], "Format : non déclaré.")).Should().Be(
            """
            Ne sont plus jugés (2)
              ✓?  F / Perdu
                  Le logiciel est en panne.
              ✓·  F / Disparu
                  Absent du dernier résultat : une autre sélection, ou une autre version du banc.
            Sans objet désormais (1)
              ✗–  F / Écarté
                  Format : non déclaré.
            ✗ Aucun échec nouveau. Des scénarios qui étaient jugés ne le sont plus. Des scénarios qui étaient jugés sont devenus sans objet. Scénarios comparés : 1.

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_comparison_of_nothing_is_no_success() =>
        Text().Should().Be("– Rien n'a pu être comparé : aucun scénario n'est jugé à la fois par le dernier résultat et par un précédent. Comparer des résultats d'un même plan.\n");

    [Fact]
    public void Nothing_new_is_said_with_the_number_compared() => Text(Quiet).Should().Be("✓ Aucun échec nouveau. Scénarios comparés : 1.\n");

    [Fact]
    public void Json_holds_the_verdict_the_figures_and_what_is_not_quiet()
    {
        var json = JsonDocument.Parse(ComparisonReport.ToJson(new ResultComparison([Quiet, new ScenarioTrend("F", "Perdu", [Outcome.Passed, null], null)]))).RootElement;

        json.GetProperty("verdict").GetString().Should().Be("failed");
        json.GetProperty("regression").GetBoolean().Should().BeTrue();
        json.GetProperty("compared").GetInt32().Should().Be(1);
        json.GetProperty("scenarios").EnumerateArray().Should().ContainSingle().Which.GetProperty("trend").GetString().Should().Be("lost");
    }

    private static string Text(params ScenarioTrend[] scenarios)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ComparisonReport.WriteText(new ResultComparison(scenarios), output);
        return output.ToString();
    }
}
