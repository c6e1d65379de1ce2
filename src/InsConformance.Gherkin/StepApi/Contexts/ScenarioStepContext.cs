namespace InsConformance.Gherkin;

/// <summary>The step that is being executed.</summary>
public sealed class ScenarioStepContext : ReqnrollContext
{
    internal ScenarioStepContext(StepInfo stepInfo) => StepInfo = stepInfo;

    /// <summary>What the feature file says of the step.</summary>
    public StepInfo StepInfo { get; }

    /// <summary>The outcome of the step: meaningful in the hooks that run after it.</summary>
    public ScenarioExecutionStatus Status { get; internal set; }
}
