using InsConformance.Gherkin.BoDi;

namespace InsConformance.Gherkin.Running;

/// <summary>How a run is done.</summary>
public sealed record RunOptions
{
    /// <summary>How many scenarios run at once, at most: by default as many as there are processors.</summary>
    public int MaxParallelScenarios { get; init; } = Environment.ProcessorCount;

    /// <summary>How long a step or hook may last before it fails; null for no limit.</summary>
    public TimeSpan? StepTimeout { get; init; }

    /// <summary>How long a step that was told to stop, or the clean-up of a cancelled run, is waited for before it is left behind.</summary>
    public TimeSpan CancellationGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Registers services that live as long as the run and are shared by every scenario.</summary>
    public Action<IObjectContainer> RunServices { get; init; } = static _ => { };

    /// <summary>Registers services that live as long as one scenario. The <see cref="ScenarioContext"/> can be resolved already.</summary>
    public Action<IObjectContainer> ScenarioServices { get; init; } = static _ => { };
}
