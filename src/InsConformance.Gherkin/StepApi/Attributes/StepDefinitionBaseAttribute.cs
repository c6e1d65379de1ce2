using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>What <see cref="GivenAttribute"/>, <see cref="WhenAttribute"/>, <see cref="ThenAttribute"/> and <see cref="StepDefinitionAttribute"/> share.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class StepDefinitionBaseAttribute : Attribute
{
    private protected StepDefinitionBaseAttribute(string expression, params StepDefinitionType[] types)
    {
        Expression = expression;
        Types = types;
    }

    /// <summary>The Cucumber expression or regular expression that the step text must match, without the keyword.</summary>
    public string Expression { get; set; }

    /// <summary>How <see cref="Expression"/> is read; decided from its text by default.</summary>
    public ExpressionType ExpressionType { get; set; }

    /// <summary>Name of the culture in which arguments are converted (<c>fr-FR</c>); by default the language of the feature.</summary>
    public string? Culture { get; set; }

    /// <summary>The kinds of steps that the definition serves.</summary>
    internal IReadOnlyList<StepDefinitionType> Types { get; }
}
