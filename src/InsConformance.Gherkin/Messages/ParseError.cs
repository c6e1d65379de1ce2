namespace InsConformance.Gherkin.Messages;

/// <summary>Something in a source that cannot be understood.</summary>
/// <param name="Source">The file and the place.</param>
/// <param name="Message">What was expected and what was found, beginning with <c>(line:column): </c>, in the official wording.</param>
public sealed record ParseError(SourceReference Source, string Message) : Message;
