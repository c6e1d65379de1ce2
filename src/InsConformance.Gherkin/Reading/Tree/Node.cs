using InsConformance.Gherkin.Reading.Grammar;
using InsConformance.Gherkin.Reading.Lines;

namespace InsConformance.Gherkin.Reading.Tree;

/// <summary>A rule being read: its own lines, and what the rules inside it became.</summary>
internal sealed class Node(RuleKind kind)
{
    private readonly List<Token> _tokens = [];
    private readonly List<object> _children = [];

    public RuleKind Kind { get; } = kind;

    public void Add(Token token) => _tokens.Add(token);

    public void Add(object child) => _children.Add(child);

    public IEnumerable<Token> Lines(TokenKind kind) => _tokens.Where(token => token.Kind == kind);

    public Token Line(TokenKind kind) => _tokens.First(token => token.Kind == kind);

    public IEnumerable<T> All<T>() => _children.OfType<T>();

    public T? Find<T>() => All<T>().FirstOrDefault();

    public Node? Find(RuleKind kind) => All<Node>().FirstOrDefault(node => node.Kind == kind);
}
