using System.Text;
using System.Text.RegularExpressions;

namespace InsConformance.Gherkin.Expressions;

/// <summary>Writes the Cucumber expression that a step text suggests: each value becomes a parameter.</summary>
internal sealed class ExpressionGenerator(ParameterTypes types)
{
    /// <summary>At each place the leftmost value wins, then the longest, then the type defined first.</summary>
    public GeneratedExpression Generate(string text)
    {
        var (source, literals, parameters) = (new StringBuilder(), new List<string>(), new List<ParameterType>());
        var at = 0;
        while (Next(text, at) is var (type, match))
        {
            AppendLiteral(text[at..match.Index]);
            source.Append('{').Append(type.Name).Append('}');
            parameters.Add(type);
            at = match.Index + match.Length;
        }

        AppendLiteral(text[at..]);
        return new GeneratedExpression(source.ToString(), literals, parameters);

        void AppendLiteral(string literal)
        {
            literals.Add(literal);
            foreach (var character in literal)
                source.Append(character is '{' or '(' or '/' or '\\' ? @"\" : "").Append(character);
        }
    }

    private (ParameterType Type, Match Match)? Next(string text, int from)
    {
        (ParameterType Type, Match Match)? best = null;
        foreach (var type in types.All.Where(type => type.UseForSnippets))
            if (Find(type, text, from) is { } match
                && (best is not { Match: var known } || match.Index < known.Index || (match.Index == known.Index && match.Length > known.Length)))
                best = (type, match);
        return best;
    }

    private static Match? Find(ParameterType type, string text, int from)
    {
        // A value stands alone: « l'identité d'un » does not quote « identité d ».
        var match = new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{type.Pattern})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant, StepExpression.MatchTimeout).Match(text, from);
        while (match is { Success: true, Length: 0 })
            match = match.NextMatch();
        return match.Success ? match : null;
    }
}
