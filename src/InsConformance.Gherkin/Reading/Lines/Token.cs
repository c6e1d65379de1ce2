using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading.Grammar;

namespace InsConformance.Gherkin.Reading.Lines;

/// <summary>A line, understood.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Location">Where it begins.</param>
internal sealed record Token(TokenKind Kind, Location Location)
{
    /// <summary>The keyword or the delimiter that makes the line what it is.</summary>
    public string Keyword { get; init; } = "";

    /// <summary>What the keyword of a step announces.</summary>
    public StepKeywordType KeywordType { get; init; }

    /// <summary>What follows the keyword; the whole line of a comment or of free text.</summary>
    public string Text { get; init; } = "";

    /// <summary>The tags of a line of tags, the cells of a row.</summary>
    public IReadOnlyList<LinePart> Parts { get; init; } = [];

    /// <summary>The language of the keywords at this line.</summary>
    public string Language { get; init; } = "";
}
