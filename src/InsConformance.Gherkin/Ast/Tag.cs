using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>A tag.</summary>
/// <param name="Location">Place of the <c>@</c>.</param>
/// <param name="Name">The tag, sign included.</param>
/// <param name="Id">Identifier in the stream.</param>
public sealed record Tag(Location Location, string Name, string Id);
