using InsConformance.Reports.Words;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Text;

/// <summary>A result as a person reads it in a terminal: what needs attention with its proof, then the verdict on one line.</summary>
/// <param name="language">Language of the frame; scenarios and findings stay in French.</param>
public sealed class TextReport(ReportLanguage language)
{
    private readonly ReportWords _words = ReportWords.Of(language);

    /// <summary>Writes the whole report.</summary>
    public void Write(RunResult result, TextWriter output)
    {
        foreach (var scenario in Attention.Of(result))
            Write(scenario, output);
        foreach (var claim in result.Plan.UnmetClaims ?? [])
            output.WriteLine(claim);
        if (result.Counts.Attested > 0)
            output.WriteLine(_words.AttestedScenarios(result.Counts.Attested));
        if (result.Shard is { } shard)
            output.WriteLine(_words.Part(shard));
        if (result.Interrupted)
            output.WriteLine(_words.Interrupted);
        output.WriteLine($"{OutcomeSigns.Of(result.Verdict)} {_words.RunVerdicts[result.Verdict]}");
        output.WriteLine($"  {Counts(result)}");
    }

    private void Write(ScenarioResult scenario, TextWriter output)
    {
        output.WriteLine($"{OutcomeSigns.Of(scenario.Outcome)} {_words.Outcomes[scenario.Outcome].ToUpperInvariant()}  {scenario.Name}");
        output.WriteLine($"  {scenario.Id}  {string.Join(' ', scenario.Tags)}");
        if (scenario.Attestations is [.., var last])
            output.WriteLine($"  {_words.AttestedBy(last)}");
        if (scenario.Origin is { } origin)
            output.WriteLine($"  {_words.Origin(origin)}");
        if (scenario.Reason is not null)
            output.WriteLine($"  {scenario.Reason}");
        foreach (var finding in scenario.Findings.Where(finding => finding.Outcome is not Outcome.Passed))
            FindingText.Write(finding, _words, output);
        foreach (var step in scenario.Steps.Where(step => step.Message is not null && scenario.Findings.Count == 0))
        {
            output.WriteLine($"  {step.Location}  {step.Keyword}{step.Text}");
            WriteIndented(step.Message!, output);
        }

        output.WriteLine();
    }

    private static void WriteIndented(string text, TextWriter output)
    {
        foreach (var line in text.Split('\n'))
            output.WriteLine($"    {line.TrimEnd('\r')}");
    }

    private string Counts(RunResult result) => string.Join(
        ", ",
        result.Counts.Scenarios.Where(count => count.Value > 0).OrderByDescending(count => count.Key).Select(count => $"{count.Value} {_words.OutcomeOf(count.Value, count.Key)}")
            .Append($"{result.Counts.Checks} {Lowered(_words.Checks)}")
            .Append($"{result.Counts.Exchanges} {Lowered(_words.Exchanges)}")
            .Append(Durations.Shown(result.Duration)));

    private static string Lowered(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
