using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Running.Execution;

/// <summary>What came of a step or a hook, and the exception that ended it, if one did.</summary>
internal sealed record StepOutcome(TestStepResult Result, Exception? Error = null)
{
    public TestStepResultStatus Status => Result.Status;

    /// <summary>A step that was not executed.</summary>
    public static StepOutcome NotExecuted(TestStepResultStatus status, string? reason) =>
        new(new TestStepResult(Duration.Zero, status, reason));

    /// <summary>The same, in the words of step classes.</summary>
    public ScenarioExecutionStatus ExecutionStatus => Status switch
    {
        TestStepResultStatus.Passed => ScenarioExecutionStatus.OK,
        TestStepResultStatus.Skipped => ScenarioExecutionStatus.Skipped,
        TestStepResultStatus.Pending => ScenarioExecutionStatus.StepDefinitionPending,
        TestStepResultStatus.Undefined => ScenarioExecutionStatus.UndefinedStep,
        TestStepResultStatus.Ambiguous => ScenarioExecutionStatus.BindingError,
        _ => Error is Bindings.StepArgumentException ? ScenarioExecutionStatus.BindingError : ScenarioExecutionStatus.TestError,
    };
}
