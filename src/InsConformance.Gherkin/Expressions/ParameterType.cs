using System.Text.RegularExpressions;

namespace InsConformance.Gherkin.Expressions;

/// <summary>What may stand for <c>{name}</c> in a Cucumber expression.</summary>
public sealed class ParameterType
{
    /// <summary>A kind of parameter.</summary>
    /// <param name="name">Its name between braces; empty for the anonymous one.</param>
    /// <param name="type">The .NET type that it suggests.</param>
    /// <param name="patterns">The regular expressions of its texts, one of which must match.</param>
    /// <param name="useForSnippets">Whether it is proposed when a step has no definition.</param>
    /// <exception cref="ExpressionException">The name or a pattern is not valid.</exception>
    public ParameterType(string name, Type type, IReadOnlyList<string> patterns, bool useForSnippets = false)
    {
        if (name.IndexOfAny(Forbidden) is >= 0 and var at)
            throw new ExpressionException(name, at, at + 1, @"The name of a parameter type cannot contain '[', ']', '(', ')', '{', '}', '$', '.', '|', '?', '*', '+', '/' or '\'", "Use a name made of letters and digits");
        Name = name;
        Type = type;
        Patterns = patterns;
        UseForSnippets = useForSnippets;
        Pattern = string.Join('|', patterns.Select(pattern => $"(?:{pattern})"));
        GroupCount = CountGroups(name, Pattern);
    }

    /// <summary>Characters that have a meaning in expressions.</summary>
    internal static char[] Forbidden { get; } = [.. @"[](){}$.|?*+/\"];

    /// <summary>The name between braces.</summary>
    public string Name { get; }

    /// <summary>The .NET type that it suggests.</summary>
    public Type Type { get; }

    /// <summary>The regular expressions of its texts.</summary>
    public IReadOnlyList<string> Patterns { get; }

    /// <summary>Whether it is proposed when a step has no definition.</summary>
    public bool UseForSnippets { get; }

    /// <summary>The alternatives as one regular expression.</summary>
    internal string Pattern { get; }

    /// <summary>The number of unnamed groups of <see cref="Pattern"/>.</summary>
    internal int GroupCount { get; }

    /// <summary>The text of the argument that was found: by default what was matched.</summary>
    internal Func<MatchedGroup, string?> Read { get; init; } = static group => group.Value;

    private static int CountGroups(string name, string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, StepExpression.MatchTimeout).GetGroupNames().Count(group => char.IsAsciiDigit(group[0])) - 1;
        }
        catch (ArgumentException fault)
        {
            throw new ExpressionException(pattern, $"The regular expression of the parameter type {{{name}}} is not valid: {fault.Message}", fault);
        }
    }
}
