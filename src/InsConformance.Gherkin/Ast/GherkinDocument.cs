using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>A feature file, read: the tree of what it says.</summary>
/// <param name="Comments">Every comment of the file, in order.</param>
/// <param name="Feature">The feature; absent if the file holds only comments and blank lines.</param>
/// <param name="Uri">Where the file comes from, as the reader was told.</param>
public sealed record GherkinDocument(IReadOnlyList<Comment> Comments, Feature? Feature = null, string? Uri = null) : Message;

/// <summary>A line beginning with <c>#</c>.</summary>
/// <param name="Location">Its line; the column is always 1.</param>
/// <param name="Text">The whole line, indentation and sign included.</param>
public sealed record Comment(Location Location, string Text);
