namespace InsConformance.Gherkin.Expressions;

/// <summary>An expression cannot be read. The message shows the expression with a caret under the fault, and how to mend it.</summary>
public sealed class ExpressionException : Exception
{
    internal ExpressionException(string expression, int start, int end, string problem, string advice)
        : base($"""
            This Cucumber expression has a problem at column {start + 1}:

            {expression}
            {Caret(start, end)}
            {problem}.
            {advice}.
            """)
    {
        Expression = expression;
        Column = start + 1;
    }

    internal ExpressionException(string expression, string problem, Exception innerException)
        : base(problem, innerException)
    {
        Expression = expression;
        Column = 1;
    }

    /// <summary>The expression at fault.</summary>
    public string Expression { get; }

    /// <summary>Where the fault begins, from 1.</summary>
    public int Column { get; }

    private static string Caret(int start, int end) =>
        new string(' ', start) + (end - start > 1 ? $"^{new string('-', end - start - 2)}^" : "^");
}
