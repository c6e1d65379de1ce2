using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Dialects;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading.Grammar;

namespace InsConformance.Gherkin.Reading.Lines;

/// <summary>
/// Tells whether a line is of a given kind. It remembers the language declared and the doc string that is open, so that lines are asked about in
/// the order of the file.
/// </summary>
internal sealed class LineMatcher(ErrorLog errors)
{
    private const string Quotes = "\"\"\"";
    private const string Backticks = "```";

    private Dialect _dialect = DialectTable.Default;
    private IReadOnlyList<StepKeyword> _stepKeywords = StepKeyword.Of(DialectTable.Default);
    private string? _openDelimiter;
    private int _openIndent;

    /// <summary>The token of the line if it is of that kind, else null.</summary>
    public Token? Match(TokenKind kind, SourceLine line)
    {
        if (line.IsEnd)
            return kind == TokenKind.EOF ? new Token(kind, new Location(line.Number)) : null;
        return kind switch
        {
            TokenKind.Empty => line.Trimmed.Length == 0 ? At(kind, line) : null,
            TokenKind.Comment => line.StartsWith("#") ? new Token(kind, new Location(line.Number, 1)) { Text = line.Text } : null,
            TokenKind.Language => Language(line),
            TokenKind.TagLine => Tags(line),
            TokenKind.FeatureLine => Title(kind, line, _dialect.Feature),
            TokenKind.RuleLine => Title(kind, line, _dialect.Rule),
            TokenKind.BackgroundLine => Title(kind, line, _dialect.Background),
            TokenKind.ScenarioLine => Title(kind, line, _dialect.Scenario) ?? Title(kind, line, _dialect.ScenarioOutline),
            TokenKind.ExamplesLine => Title(kind, line, _dialect.Examples),
            TokenKind.StepLine => Step(line),
            TokenKind.DocStringSeparator => _openDelimiter is null ? Opening(line, Quotes) ?? Opening(line, Backticks) : Closing(line),
            TokenKind.TableRow => line.StartsWith("|") ? At(kind, line) with { Parts = CellParts.Of(line) } : null,
            TokenKind.Other => At(kind, line) with { Text = Unescaped(line.WithoutIndent(_openIndent)) },
            _ => null,
        };
    }

    private Token At(TokenKind kind, SourceLine line) => new(kind, new Location(line.Number, line.Column)) { Language = _dialect.Code };

    private Token? Language(SourceLine line)
    {
        if (LanguageHeader.Of(line) is not { } code)
            return null;
        if (!DialectTable.TryFind(code, out var dialect))
        {
            // The official reader points to the whole line, as for any comment, but says where the # is.
            errors.Add(new Location(line.Number, 1), $"Language not supported: {code}", line.Column);
            return null;
        }

        _dialect = dialect;
        _stepKeywords = StepKeyword.Of(dialect);
        return At(TokenKind.Language, line);
    }

    private Token? Tags(SourceLine line)
    {
        if (!line.StartsWith("@"))
            return null;
        var tags = TagParts.Of(line, out var faultyColumn);
        if (faultyColumn is null)
            return At(TokenKind.TagLine, line) with { Parts = tags };
        errors.Add(new Location(line.Number, faultyColumn), "A tag may not contain whitespace");
        return null;
    }

    private Token? Title(TokenKind kind, SourceLine line, IReadOnlyList<string> keywords)
    {
        foreach (var keyword in keywords)
        {
            if (line.StartsWith(keyword) && line.Trimmed.AsSpan(keyword.Length).StartsWith(':'))
                return At(kind, line) with { Keyword = keyword, Text = line.After(keyword.Length + 1) };
        }

        return null;
    }

    private Token? Step(SourceLine line)
    {
        foreach (var (keyword, type) in _stepKeywords)
        {
            if (line.StartsWith(keyword))
                return At(TokenKind.StepLine, line) with { Keyword = keyword, KeywordType = type, Text = line.After(keyword.Length) };
        }

        return null;
    }

    private Token? Opening(SourceLine line, string delimiter)
    {
        if (!line.StartsWith(delimiter))
            return null;
        (_openDelimiter, _openIndent) = (delimiter, line.Indent);
        return At(TokenKind.DocStringSeparator, line) with { Keyword = delimiter, Text = line.After(delimiter.Length) };
    }

    private Token? Closing(SourceLine line)
    {
        if (!line.StartsWith(_openDelimiter!))
            return null;
        (_openDelimiter, _openIndent) = (null, 0);
        return At(TokenKind.DocStringSeparator, line);
    }

    private string Unescaped(string text)
    {
        var escaped = _openDelimiter switch { Quotes => "\\\"\\\"\\\"", Backticks => "\\`\\`\\`", _ => null };
        var at = escaped is null ? -1 : text.IndexOf(escaped, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), _openDelimiter, text.AsSpan(at + escaped!.Length));
    }
}
