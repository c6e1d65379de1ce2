using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>Binds a method to the steps of any kind whose text matches an expression.</summary>
public sealed class StepDefinitionAttribute(string expression)
    : StepDefinitionBaseAttribute(expression, StepDefinitionType.Given, StepDefinitionType.When, StepDefinitionType.Then)
{
    /// <summary>Binds with arguments converted in a named culture.</summary>
    public StepDefinitionAttribute(string expression, string culture)
        : this(expression) => Culture = culture;
}
