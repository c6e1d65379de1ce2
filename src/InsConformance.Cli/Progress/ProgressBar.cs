using InsConformance.Reports.Words;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;
using Spectre.Console;

namespace InsConformance.Cli.Progress;

/// <summary>Progress for a person: one line redrawn in place, and a line above it for each scenario that is not passed.</summary>
internal sealed class ProgressBar(TextWriter output) : IRunProgress
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
    private readonly TaskCompletionSource<ProgressTask> _bar = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _display = Task.CompletedTask;

    public void Started(int scenarios)
    {
        _display = _console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                _bar.SetResult(context.AddTask("démarrage", maxValue: scenarios));
                await _over.Task;
            });
        _bar.Task.GetAwaiter().GetResult();
    }

    public void ScenarioStarted(string id, string name) => _bar.Task.Result.Description = Markup.Escape(name);

    public void ScenarioFinished(ScenarioResult result)
    {
        _bar.Task.Result.Increment(1);
        if (result.Outcome is not Outcome.Passed)
            _console.MarkupLineInterpolated($"{OutcomeSigns.Of(result.Outcome)} {result.Name}  ({result.Id})");
    }

    public async ValueTask DisposeAsync()
    {
        _over.TrySetResult();
        await _display;
    }
}
