namespace InsConformance.Gherkin.Expressions;

/// <summary>A part of a step text that an expression captured.</summary>
/// <param name="Value">What was captured; null if that part of the expression was not used.</param>
/// <param name="Start">Where it begins in the text, from 0; null if it was not used.</param>
/// <param name="Children">The groups inside.</param>
public sealed record MatchedGroup(string? Value, int? Start, IReadOnlyList<MatchedGroup> Children);
