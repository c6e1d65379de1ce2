using System.Text.RegularExpressions;

namespace InsConformance.Gherkin.Expressions;

/// <summary>
/// Tells Cucumber expressions from regular expressions by their text, with the same signs as Reqnroll: anchors mean a regular expression,
/// then <c>{name}</c> means a Cucumber expression, then <c>(…*)</c>, <c>(…+)</c>, <c>.*</c>, <c>\.</c> or <c>\d+</c> mean a regular expression.
/// </summary>
internal static partial class ExpressionDetector
{
    public static bool IsCucumberExpression(string source)
    {
        if (source.StartsWith('^') || source.EndsWith('$'))
            return false;
        return ParameterSign().IsMatch(source) || !RegularExpressionSign().IsMatch(source);
    }

    [GeneratedRegex(@"\{\w*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParameterSign();

    [GeneratedRegex(@"\([^)]+[*+]\)|\.\*|\\\.|\\d\+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RegularExpressionSign();
}
