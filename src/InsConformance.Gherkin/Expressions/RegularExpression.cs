using System.Text.RegularExpressions;

namespace InsConformance.Gherkin.Expressions;

/// <summary>A .NET regular expression that must match the whole text. Each group is an argument.</summary>
public sealed class RegularExpression : StepExpression
{
    /// <summary>Reads a regular expression; anchors are implied.</summary>
    /// <exception cref="ExpressionException">The expression is not valid.</exception>
    public RegularExpression(string source)
        : base(source)
    {
        try
        {
            Regex = new Regex($"^(?:{source})$", RegexOptions.CultureInvariant, MatchTimeout);
        }
        catch (ArgumentException fault)
        {
            throw new ExpressionException(source, $"The regular expression '{source}' is not valid: {fault.Message}", fault);
        }
    }

    /// <inheritdoc/>
    public override Regex Regex { get; }

    /// <inheritdoc/>
    internal override string LiteralStart => LiteralStartOf(Source.TrimStart('^'));

    /// <inheritdoc/>
    public override IReadOnlyList<ExpressionArgument>? Match(string text)
    {
        var match = Regex.Match(text);
        return match.Success ? [.. match.Groups.Values.Skip(1).Select(ToArgument)] : null;
    }

    private static ExpressionArgument ToArgument(Group group)
    {
        var captured = group.ToMatched();
        return new ExpressionArgument(captured.Value, captured, ParameterType: null);
    }

    private static string LiteralStartOf(string source)
    {
        if (source.Contains('|', StringComparison.Ordinal))
            return "";
        var length = source.IndexOfAny([.. @"\[](){}.?*+$^#"]);
        if (length < 0)
            return source;
        var quantified = length > 0 && source[length] is '?' or '*' or '+' or '{';
        return source[..(quantified ? length - 1 : length)];
    }
}
