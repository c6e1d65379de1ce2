namespace InsConformance.Gherkin.Expressions;

/// <summary>Reads a Cucumber expression into its nodes.</summary>
internal sealed class ExpressionParser
{
    private readonly string _expression;
    private readonly IReadOnlyList<Token> _tokens;
    private int _at;

    private ExpressionParser(string expression)
    {
        _expression = expression;
        _tokens = Tokenizer.Tokens(expression);
    }

    private bool AtEnd => _at == _tokens.Count;

    private Token Current => _tokens[_at];

    /// <exception cref="ExpressionException">The expression is not well formed.</exception>
    public static IReadOnlyList<Node> Parse(string expression) => new ExpressionParser(expression).ParseAll();

    private List<Node> ParseAll()
    {
        var nodes = new List<Node>();
        while (!AtEnd)
            nodes.Add((Node?)TryAlternation() ?? Piece());
        return nodes;
    }

    private Node Piece() => (Node?)TryOptional() ?? (Node?)TryParameter() ?? Text();

    /// <summary>An alternation begins the expression or follows white space or a parameter, and ends before one of them.</summary>
    private AlternationNode? TryAlternation()
    {
        if (_at > 0 && _tokens[_at - 1].Type is not (TokenType.WhiteSpace or TokenType.EndParameter))
            return null;

        var (firstToken, start) = (_at, Current.Start);
        var alternatives = new List<AlternativeNode>();
        var (children, childrenStart) = (new List<Node>(), start);
        while (!AtEnd && Current.Type is not (TokenType.WhiteSpace or TokenType.BeginParameter))
            if (Current.Type == TokenType.Alternation)
            {
                alternatives.Add(new AlternativeNode(children, childrenStart, Current.Start));
                (children, childrenStart) = ([], Current.End);
                _at++;
            }
            else
            {
                children.Add(Piece());
            }

        if (alternatives.Count == 0)
        {
            _at = firstToken;
            return null;
        }

        var end = _tokens[_at - 1].End;
        alternatives.Add(new AlternativeNode(children, childrenStart, end));
        return new AlternationNode(alternatives, start, end);
    }

    private OptionalNode? TryOptional()
    {
        if (Current.Type != TokenType.BeginOptional)
            return null;
        var begin = Current;
        _at++;
        var children = new List<Node>();
        while (!AtEnd)
        {
            if (Current.Type == TokenType.EndOptional)
                return new OptionalNode(children, begin.Start, _tokens[_at++].End);
            if (Current.Type == TokenType.Alternation)
                throw Fault(
                    Current,
                    "An alternation cannot stand inside an optional text",
                    @"If a '/' is meant, write '\/'; otherwise write an alternation of the whole words, 'one/ones' instead of 'one(/s)'");
            children.Add(Piece());
        }

        throw Fault(begin, "The '(' has no matching ')'", @"If a '(' is meant, write '\('");
    }

    private ParameterNode? TryParameter()
    {
        if (Current.Type != TokenType.BeginParameter)
            return null;
        var begin = Current;
        _at++;
        var name = "";
        while (!AtEnd)
        {
            if (Current.Type == TokenType.EndParameter)
                return new ParameterNode(name, begin.Start, _tokens[_at++].End);
            if (Current.Type is not (TokenType.Text or TokenType.WhiteSpace))
                throw Fault(Current, @"The name of a parameter type cannot contain '{', '}', '(', ')', '\' or '/'", "Use a name made of letters and digits");
            name += _tokens[_at++].Text;
        }

        throw Fault(begin, "The '{' has no matching '}'", @"If a '{' is meant, write '\{'");
    }

    private TextNode Text()
    {
        var token = _tokens[_at++];
        return new TextNode(token.Text, token.Start, token.End);
    }

    private ExpressionException Fault(Token token, string problem, string advice) => new(_expression, token.Start, token.End, problem, advice);
}
