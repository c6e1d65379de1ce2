namespace InsConformance.Gherkin.Expressions;

/// <summary>A Cucumber expression that matches a step text, with what its values look like as parameters.</summary>
/// <param name="Source">The expression.</param>
/// <param name="Literals">The texts between the parameters.</param>
/// <param name="Parameters">The parameter types, in order.</param>
internal sealed record GeneratedExpression(string Source, IReadOnlyList<string> Literals, IReadOnlyList<ParameterType> Parameters);
