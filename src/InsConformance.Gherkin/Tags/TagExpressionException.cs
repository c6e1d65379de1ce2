namespace InsConformance.Gherkin.Tags;

/// <summary>A tag expression cannot be read. The message shows it with a caret under the fault.</summary>
public sealed class TagExpressionException : Exception
{
    internal TagExpressionException(string expression, int index, string problem)
        : base($"""
            This tag expression has a problem at column {index + 1}:

            {expression}
            {new string(' ', index)}^
            {problem}.
            """)
    {
        Expression = expression;
        Column = index + 1;
    }

    /// <summary>The expression at fault.</summary>
    public string Expression { get; }

    /// <summary>Where the fault is, from 1.</summary>
    public int Column { get; }
}
