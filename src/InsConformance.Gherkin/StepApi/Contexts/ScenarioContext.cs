using System.Diagnostics.CodeAnalysis;
using InsConformance.Gherkin.BoDi;

namespace InsConformance.Gherkin;

/// <summary>The scenario that is being executed: its description, its state, and the values that its step classes share.</summary>
public sealed class ScenarioContext : ReqnrollContext
{
    private ScenarioStepContext? _stepContext;

    internal ScenarioContext(ScenarioInfo scenarioInfo, RuleInfo? ruleInfo, IObjectContainer scenarioContainer)
    {
        ScenarioInfo = scenarioInfo;
        RuleInfo = ruleInfo;
        ScenarioContainer = scenarioContainer;
    }

    /// <summary>What the feature file says of the scenario.</summary>
    public ScenarioInfo ScenarioInfo { get; }

    /// <summary>The rule that the scenario illustrates, if any.</summary>
    public RuleInfo? RuleInfo { get; }

    /// <summary>The services that live as long as the scenario.</summary>
    public IObjectContainer ScenarioContainer { get; }

    /// <summary>The run of steps in which the scenario is.</summary>
    public ScenarioBlock CurrentScenarioBlock { get; internal set; }

    /// <summary>How far the scenario has come.</summary>
    public ScenarioExecutionStatus ScenarioExecutionStatus { get; internal set; }

    /// <summary>The step that is being executed.</summary>
    /// <exception cref="InvalidOperationException">No step has begun yet.</exception>
    public ScenarioStepContext StepContext
    {
        get => _stepContext ?? throw new InvalidOperationException("No step of the scenario has begun yet.");
        internal set => _stepContext = value;
    }

    /// <summary>Marks the running step as not written yet.</summary>
    /// <exception cref="PendingStepException">Always.</exception>
    public static void StepIsPending() => throw new PendingStepException();

    /// <summary>Marks the running step as not written yet.</summary>
    /// <exception cref="PendingStepException">Always.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Step classes call it on the instance, as with Reqnroll.")]
    public void Pending() => throw new PendingStepException();
}
