namespace InsConformance.Gherkin;

/// <summary>The run of steps in which a scenario is.</summary>
public enum ScenarioBlock
{
    /// <summary>Before the first step.</summary>
    None,

    /// <summary>In Given steps.</summary>
    Given,

    /// <summary>In When steps.</summary>
    When,

    /// <summary>In Then steps.</summary>
    Then,
}
