namespace InsConformance.Gherkin.Bindings;

/// <summary>What a step is for.</summary>
public enum StepDefinitionType
{
    /// <summary>Sets the context.</summary>
    Given,

    /// <summary>Acts.</summary>
    When,

    /// <summary>Checks the outcome.</summary>
    Then,
}
