using InsConformance.Cli.Progress;
using InsConformance.Reports.Words;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Observing;

/// <summary>Progress between two requests: what each scenario gave, at once.</summary>
/// <param name="output">Where the operator reads.</param>
/// <param name="graded">How many scenarios an earlier session graded.</param>
internal sealed class ObservedProgress(TextWriter output, int graded) : IRunProgress
{
    private int _total;
    private int _played;

    public void Started(int scenarios)
    {
        _total = graded + scenarios;
        output.WriteLine(graded > 0 ? $"{_total} scénarios, dont {graded} déjà jugés." : $"{_total} scénarios.");
    }

    public void ScenarioStarted(string id, string name)
    {
    }

    public void ScenarioFinished(ScenarioResult result)
    {
        output.WriteLine($"\n{OutcomeSigns.Of(result.Outcome)} {ReportWords.Of(ReportLanguage.Fr).Outcomes[result.Outcome]} ({graded + ++_played}/{_total})  {result.Name}");
        if (result.Reason is { } reason)
            output.WriteLine($"  {reason}");
        foreach (var finding in result.Findings)
            output.WriteLine($"  {finding.Message} Attendu : {finding.Expected}. Observé : {finding.Observed}.");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
