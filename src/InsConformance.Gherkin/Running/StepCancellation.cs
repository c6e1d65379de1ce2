namespace InsConformance.Gherkin.Running;

/// <summary>When the running step must stop: the run is cancelled, or the step took too long. A scenario-scoped service.</summary>
public sealed class StepCancellation
{
    /// <summary>The token of the step or hook that is running: read it anew in each.</summary>
    public CancellationToken Token { get; internal set; }
}
