using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>Binds a method to the Given (context) steps whose text matches an expression.</summary>
public sealed class GivenAttribute(string expression) : StepDefinitionBaseAttribute(expression, StepDefinitionType.Given)
{
    /// <summary>Binds with arguments converted in a named culture.</summary>
    public GivenAttribute(string expression, string culture)
        : this(expression) => Culture = culture;
}
