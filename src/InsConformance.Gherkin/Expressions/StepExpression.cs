using System.Text.RegularExpressions;

namespace InsConformance.Gherkin.Expressions;

/// <summary>What a step text must look like, and where its arguments are. Immutable, safe for parallel use.</summary>
public abstract class StepExpression
{
    private protected StepExpression(string source) => Source = source;

    /// <summary>The expression as written.</summary>
    public string Source { get; }

    /// <summary>The regular expression that it amounts to.</summary>
    public abstract Regex Regex { get; }

    /// <summary>Texts that match begin with this; empty if nothing is known.</summary>
    internal abstract string LiteralStart { get; }

    /// <summary>A regular expression that takes longer does not match: it would take forever.</summary>
    internal static TimeSpan MatchTimeout { get; } = TimeSpan.FromSeconds(2);

    /// <summary>The arguments found in a text, or null if the text does not match.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression backtracks without end on that text.</exception>
    public abstract IReadOnlyList<ExpressionArgument>? Match(string text);

    /// <summary>Reads an expression of the declared kind, or of the kind that its text shows.</summary>
    /// <exception cref="ExpressionException">The expression is not valid.</exception>
    public static StepExpression Parse(string source, ParameterTypes types, ExpressionType type = ExpressionType.Unspecified) =>
        type == ExpressionType.RegularExpression || (type == ExpressionType.Unspecified && !ExpressionDetector.IsCucumberExpression(source))
            ? new RegularExpression(source)
            : new CucumberExpression(source, types);

    /// <inheritdoc/>
    public override string ToString() => Source;
}
