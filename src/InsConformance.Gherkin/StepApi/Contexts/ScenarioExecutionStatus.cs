using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Gherkin;

/// <summary>How far a scenario has come.</summary>
public enum ScenarioExecutionStatus
{
    /// <summary>Everything passed so far.</summary>
    [SuppressMessage("Naming", "CA1709:Identifiers should be cased correctly", Justification = "The name is Reqnroll's.")]
    OK,

    /// <summary>A step said that it is not written yet.</summary>
    StepDefinitionPending,

    /// <summary>A step has no definition.</summary>
    UndefinedStep,

    /// <summary>A step has several definitions, or a definition that cannot take its arguments.</summary>
    BindingError,

    /// <summary>A step or a hook failed.</summary>
    TestError,

    /// <summary>The scenario was not executed to its end, and nothing failed.</summary>
    Skipped,
}
