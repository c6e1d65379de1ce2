using System.Text;

namespace InsConformance.Gherkin.Expressions;

/// <summary>Cuts a Cucumber expression into tokens, resolving escapes.</summary>
internal static class Tokenizer
{
    public static IReadOnlyList<Token> Tokens(string expression)
    {
        var tokens = new List<Token>();
        var text = new StringBuilder();
        var start = 0;
        for (var at = 0; at < expression.Length;)
        {
            var (type, character, next) = Read(expression, at);
            text.Append(character);
            at = next;
            if (at < expression.Length && Joins(type) && Read(expression, at).Type == type)
                continue;
            tokens.Add(new Token(type, text.ToString(), start, at));
            text.Clear();
            start = at;
        }

        return tokens;
    }

    private static bool Joins(TokenType type) => type is TokenType.Text or TokenType.WhiteSpace;

    private static (TokenType Type, char Character, int Next) Read(string expression, int at)
    {
        if (expression[at] != '\\')
            return (TypeOf(expression[at]), expression[at], at + 1);
        if (at + 1 == expression.Length)
            throw new ExpressionException(expression, at, at + 1, "The end of the expression cannot be escaped", @"To write a '\', write '\\'");
        if (expression[at + 1] != '\\' && TypeOf(expression[at + 1]) == TokenType.Text)
            throw new ExpressionException(
                expression,
                at + 1,
                at + 2,
                @"Only '{', '}', '(', ')', '\', '/' and white space can be escaped",
                @"To write a '\', write '\\'");
        return (TokenType.Text, expression[at + 1], at + 2);
    }

    private static TokenType TypeOf(char character) => character switch
    {
        '(' => TokenType.BeginOptional,
        ')' => TokenType.EndOptional,
        '{' => TokenType.BeginParameter,
        '}' => TokenType.EndParameter,
        '/' => TokenType.Alternation,
        _ when char.IsWhiteSpace(character) => TokenType.WhiteSpace,
        _ => TokenType.Text,
    };
}
