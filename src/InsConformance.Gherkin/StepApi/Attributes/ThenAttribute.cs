using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>Binds a method to the Then (outcome) steps whose text matches an expression.</summary>
public sealed class ThenAttribute(string expression) : StepDefinitionBaseAttribute(expression, StepDefinitionType.Then)
{
    /// <summary>Binds with arguments converted in a named culture.</summary>
    public ThenAttribute(string expression, string culture)
        : this(expression) => Culture = culture;
}
