namespace InsConformance.Gherkin;

/// <summary>How the text of a step definition attribute is read.</summary>
public enum ExpressionType
{
    /// <summary>Decided from the text: anchors or the usual marks of a regular expression make it one, anything else is a Cucumber expression.</summary>
    Unspecified,

    /// <summary>A Cucumber expression: <c>l'identité {string} a {int} trait(s)</c>.</summary>
    CucumberExpression,

    /// <summary>A .NET regular expression that must match the whole text of the step.</summary>
    RegularExpression,
}
