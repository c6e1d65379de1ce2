using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>A text between two lines of <c>"""</c> or <c>```</c>.</summary>
/// <param name="Location">Place of the opening delimiter.</param>
/// <param name="Content">The lines, without the indentation of the delimiter, joined by <c>\n</c>.</param>
/// <param name="Delimiter">The delimiter as written.</param>
/// <param name="MediaType">What follows the opening delimiter, if anything does.</param>
public sealed record DocString(Location Location, string Content, string Delimiter, string? MediaType = null);
