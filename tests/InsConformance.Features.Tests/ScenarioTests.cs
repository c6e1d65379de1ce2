using System.Text;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Features.Tests;

/// <summary>Every scenario of <c>features/</c>, played against the reference engine.</summary>
public sealed class ScenarioTests(SharedBench bench)
{
    [Theory]
    [MemberData(nameof(ScenarioCatalogue.RowsAsync), MemberType = typeof(ScenarioCatalogue))]
    public async Task Scenario(string id)
    {
        var results = await bench.ResultsAsync();

        Report(results[id]);
    }

    private static void Report(ScenarioResult scenario)
    {
        foreach (var exchange in scenario.Exchanges)
        {
            TestContext.Current.AddAttachment($"échange {exchange.Id}, requête", exchange.Request ?? "");
            TestContext.Current.AddAttachment($"échange {exchange.Id}, {exchange.Summary}", exchange.Response ?? "");
        }

        switch (scenario.Outcome)
        {
            case Outcome.Passed:
                break;
            case Outcome.Warning:
                TestContext.Current.AddWarning(Describe(scenario));
                break;
            case Outcome.NotApplicable:
                Assert.Skip(scenario.Reason ?? "non applicable");
                break;
            default:
                Assert.Fail(Describe(scenario));
                break;
        }
    }

    private static string Describe(ScenarioResult scenario)
    {
        var text = new StringBuilder().Append(scenario.Id).Append('\n');
        foreach (var step in scenario.Steps)
            text.Append(Mark(step.Outcome)).Append(step.Keyword).Append(step.Text).Append('\n');
        if (scenario.Reason is { } reason)
            text.Append(reason).Append('\n');
        foreach (var finding in scenario.Findings)
        {
            text.Append(finding.Rule).Append(" : ").Append(finding.Message)
                .Append("\n  Attendu   ").Append(finding.Expected)
                .Append("\n  Observé   ").Append(finding.Observed)
                .Append("\n  À faire   ").Append(finding.Recommendation)
                .Append("\n  Sources   ").AppendJoin(" ; ", finding.Sources)
                .Append('\n');
        }

        return text.ToString();
    }

    private static string Mark(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "  ✓ ",
        Outcome.NotExecuted => "  - ",
        _ => "  ✗ ",
    };
}
