namespace InsConformance.Gherkin.Messages;

/// <summary>Code to write for a step that has none.</summary>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="PickleStepId">The step.</param>
/// <param name="Snippets">The code, perhaps in several ways.</param>
public sealed record Suggestion(string Id, string PickleStepId, IReadOnlyList<Snippet> Snippets) : Message;

/// <summary>A piece of code.</summary>
/// <param name="Language">Its programming language.</param>
/// <param name="Code">The code.</param>
public sealed record Snippet(string Language, string Code);
