using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Running.Execution;

/// <summary>Executes steps and hooks: measures them, stops them, and turns what they throw into results.</summary>
internal sealed class StepExecutor(RunOptions options, TimeProvider clock, CancellationToken cancelled)
{
    public bool IsCancelled => cancelled.IsCancellationRequested;

    /// <param name="body">What to execute; it may block, so it gets a thread of its own that can be left behind.</param>
    /// <param name="stop">Where the body finds its token.</param>
    /// <param name="cleanup">Whether the body runs even when the run is cancelled: only its time is then limited.</param>
    public async Task<StepOutcome> ExecuteAsync(Func<Task> body, StepCancellation stop, bool cleanup = false)
    {
        var start = clock.GetTimestamp();
        using var timeout = new CancellationTokenSource(options.StepTimeout ?? Timeout.InfiniteTimeSpan, clock);
        using var hurry = cleanup ? cancelled.Register(() => timeout.CancelAfter(options.CancellationGrace)) : default;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cleanup ? CancellationToken.None : cancelled);
        stop.Token = either.Token;

        var running = Task.Run(body, CancellationToken.None);
        await running.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var inTime = running.IsCompleted;
        await running.WaitAsync(options.CancellationGrace, clock, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        var elapsed = Duration.From(clock.GetElapsedTime(start));
        if (!inTime && timeout.IsCancellationRequested)
            return Failure(elapsed, new TimeoutException($"The step did not finish within {Limit()}."));
        if (!running.IsCompleted)
            return new StepOutcome(new TestStepResult(elapsed, TestStepResultStatus.Skipped, TestStepResult.CancelledDuring));
        return await ErrorOfAsync(running) switch
        {
            null => new StepOutcome(new TestStepResult(elapsed, TestStepResultStatus.Passed)),
            OperationCanceledException when either.IsCancellationRequested => new StepOutcome(new TestStepResult(elapsed, TestStepResultStatus.Skipped, TestStepResult.CancelledDuring)),
            var error => Failure(elapsed, error),
        };
    }

    private static StepOutcome Failure(Duration elapsed, Exception error)
    {
        var status = error switch
        {
            PendingStepException => TestStepResultStatus.Pending,
            TestIgnoredException or TestInconclusiveException => TestStepResultStatus.Skipped,
            _ => TestStepResultStatus.Failed,
        };
        return new StepOutcome(new TestStepResult(elapsed, status, error.Message, ErrorReport.Of(error)), error);
    }

    private static async Task<Exception?> ErrorOfAsync(Task ended)
    {
        try
        {
            await ended;
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    private TimeSpan Limit() => options.StepTimeout is { } limit && !(IsCancelled && options.CancellationGrace < limit) ? limit : options.CancellationGrace;
}
