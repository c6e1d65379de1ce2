using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;

namespace InsConformance.Campaign.Steps;

/// <summary>What every step class needs: the stage, and a judge who knows which step is running.</summary>
public abstract class StepBase(Stage stage, ScenarioContext scenario)
{
    /// <summary>What is going on in the scenario.</summary>
    protected Stage Stage { get; } = stage;

    /// <summary>Makes the comparisons of the running step.</summary>
    protected void Decide(params IReadOnlyCollection<Check> checks) => Stage.Judge.Decide(scenario.StepContext.StepInfo.Text, checks);
}
