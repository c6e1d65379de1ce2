using System.Runtime.ExceptionServices;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Running.Execution;

/// <summary>
/// Hands messages to the sink one at a time, and remembers what failed. A sink that throws gets nothing more: the run is told to stop,
/// cleans up, and then ends with the exception.
/// </summary>
internal sealed class RunStream(IMessageSink sink, TimeProvider clock, CancellationTokenSource stop)
{
    private readonly Lock _gate = new();
    private readonly List<string> _problems = [];
    private ExceptionDispatchInfo? _sinkFailure;

    public Timestamp Now => Timestamp.From(clock.GetUtcNow());

    /// <summary>Whether a step or hook failed, or anything else did.</summary>
    public bool Failed { get; private set; }

    /// <summary>What went wrong outside steps and hooks, one sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public void Emit(Message message)
    {
        lock (_gate)
        {
            if (_sinkFailure is not null)
                return;
            try
            {
                sink.Receive(new Envelope(message));
            }
            catch (Exception failure)
            {
                _sinkFailure = ExceptionDispatchInfo.Capture(failure);
                stop.Cancel();
            }
        }
    }

    public void Record(TestStepResult result)
    {
        if (result.Status is TestStepResultStatus.Passed or TestStepResultStatus.Skipped)
            return;
        lock (_gate)
            Failed = true;
    }

    public void Record(string problem)
    {
        lock (_gate)
        {
            Failed = true;
            _problems.Add(problem);
        }
    }

    /// <summary>Throws what the sink threw, if it did.</summary>
    public void ThrowIfBroken() => _sinkFailure?.Throw();
}
