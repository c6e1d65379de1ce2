namespace InsConformance.Gherkin.Expressions;

/// <summary>An argument that an expression found in a step text.</summary>
/// <param name="Text">Its text, quotes removed for <c>{string}</c>; null if that part of the expression was not used.</param>
/// <param name="Group">What was captured.</param>
/// <param name="ParameterType">The parameter type that captured it; null for a group of a regular expression.</param>
public sealed record ExpressionArgument(string? Text, MatchedGroup Group, ParameterType? ParameterType);
