using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>Binds a method to the When (action) steps whose text matches an expression.</summary>
public sealed class WhenAttribute(string expression) : StepDefinitionBaseAttribute(expression, StepDefinitionType.When)
{
    /// <summary>Binds with arguments converted in a named culture.</summary>
    public WhenAttribute(string expression, string culture)
        : this(expression) => Culture = culture;
}
