using System.Runtime.InteropServices;
using System.Text;

namespace InsConformance.Gherkin.Tags;

/// <summary>Reads a tag expression by recursive descent.</summary>
internal sealed class TagExpressionParser(string expression)
{
    private const int MaxDepth = 100;

    private readonly List<Token> _tokens = [];
    private int _at;
    private int _depth;

    public TagExpression Parse()
    {
        Cut();
        if (_tokens.Count == 0)
            return TagExpression.Always;
        var whole = Or();
        if (_at < _tokens.Count)
            throw Fault(_tokens[_at].Is(")") ? "This ')' closes nothing" : "'and' or 'or' is expected here");
        return whole;
    }

    private TagExpression Or()
    {
        var left = And();
        while (Skip("or"))
            left = new TagExpression.Or(left, And());
        return left;
    }

    private TagExpression And()
    {
        var left = Not();
        while (Skip("and"))
            left = new TagExpression.And(left, Not());
        return left;
    }

    private TagExpression Not()
    {
        if (++_depth > MaxDepth)
            throw Fault($"The expression is nested more than {MaxDepth} times");
        var operand = Skip("not") ? new TagExpression.Not(Not()) : Operand();
        _depth--;
        return operand;
    }

    private TagExpression Operand()
    {
        if (_at == _tokens.Count)
            throw Fault("A tag, 'not' or '(' is expected here, but the expression ends");
        var open = _tokens[_at];
        if (!Skip("("))
            return Tag();
        var inner = Or();
        if (!Skip(")"))
            throw _at < _tokens.Count ? Fault("'and', 'or' or ')' is expected here") : new TagExpressionException(expression, open.Start, "This '(' is never closed");
        return inner;
    }

    private TagExpression.Tag Tag()
    {
        var (name, _, isKeyword) = _tokens[_at];
        if (isKeyword)
            throw Fault($"A tag, 'not' or '(' is expected here, not '{name}'");
        _at++;
        return new TagExpression.Tag(name.StartsWith('@') ? name : $"@{name}");
    }

    private bool Skip(string keyword)
    {
        if (_at == _tokens.Count || !_tokens[_at].Is(keyword))
            return false;
        _at++;
        return true;
    }

    private TagExpressionException Fault(string problem) =>
        new(expression, _at < _tokens.Count ? _tokens[_at].Start : expression.TrimEnd().Length, problem);

    private void Cut()
    {
        for (var at = 0; at < expression.Length;)
            if (char.IsWhiteSpace(expression[at]))
                at++;
            else if (expression[at] is '(' or ')')
                _tokens.Add(new Token(expression[at].ToString(), at++, Keyword: true));
            else
                at = CutWord(at);
    }

    private int CutWord(int start)
    {
        var word = new StringBuilder();
        var (at, escaped) = (start, false);
        for (; at < expression.Length && expression[at] is not ('(' or ')') && !char.IsWhiteSpace(expression[at]); at++)
        {
            if (expression[at] == '\\')
            {
                (at, escaped) = (at + 1, true);
                if (at == expression.Length || (expression[at] is not ('(' or ')' or '\\') && !char.IsWhiteSpace(expression[at])))
                    throw new TagExpressionException(expression, at - 1, @"'\' is only written before white space, '(', ')' or '\'");
            }

            word.Append(expression[at]);
        }

        var text = word.ToString();
        _tokens.Add(new Token(text, start, Keyword: !escaped && text is ("and" or "or" or "not")));
        return at;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Token(string Text, int Start, bool Keyword)
    {
        public bool Is(string keyword) => Keyword && string.Equals(Text, keyword, StringComparison.Ordinal);
    }
}
