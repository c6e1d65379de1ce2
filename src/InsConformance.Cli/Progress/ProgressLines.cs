using InsConformance.Reports.Words;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Progress;

/// <summary>Progress for a log: a line per scenario that is not passed, and a count now and then.</summary>
internal sealed class ProgressLines(TextWriter output) : IRunProgress
{
    private const int Steps = 5;

    private int _total;
    private int _done;

    public void Started(int scenarios)
    {
        _total = scenarios;
        output.WriteLine($"{scenarios} scénarios");
    }

    public void ScenarioStarted(string id, string name)
    {
    }

    public void ScenarioFinished(ScenarioResult result)
    {
        _done++;
        if (result.Outcome is not Outcome.Passed)
            output.WriteLine($"{OutcomeSigns.Of(result.Outcome)} {result.Name}  ({result.Id})");
        if (_done * Steps / _total > (_done - 1) * Steps / _total)
            output.WriteLine($"  {_done} / {_total}");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
