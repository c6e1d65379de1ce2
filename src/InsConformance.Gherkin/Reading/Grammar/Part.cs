namespace InsConformance.Gherkin.Reading.Grammar;

/// <summary>A piece of a grammar. Pieces are compared by identity: each is one place in the grammar.</summary>
internal abstract class Part
{
    private Part()
    {
    }

    public static Part Line(TokenKind kind) => new Single(kind);

    public static Part Sequence(params Part[] parts) => new Chain(parts);

    public static Part Choice(params Part[] parts) => new Alternatives(parts);

    public static Part Optional(Part part) => new Maybe(part);

    public static Part Many(Part part) => new Repeated(part);

    public static Part OneOrMore(Part part) => Sequence(part, Many(part));

    /// <summary>A rule, which makes a node of the tree.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="body">What it is made of.</param>
    /// <param name="tagsLeadTo">
    /// When the rule may begin with tags: the line that must come after them, comments and blank lines aside, for the tags to be its own.
    /// </param>
    public static Part Rule(RuleKind kind, Part body, TokenKind? tagsLeadTo = null) => new Node(kind, body, tagsLeadTo);

    internal sealed class Single(TokenKind kind) : Part
    {
        public TokenKind Kind { get; } = kind;
    }

    internal sealed class Chain(IReadOnlyList<Part> parts) : Part
    {
        public IReadOnlyList<Part> Parts { get; } = parts;
    }

    internal sealed class Alternatives(IReadOnlyList<Part> parts) : Part
    {
        public IReadOnlyList<Part> Parts { get; } = parts;
    }

    internal sealed class Maybe(Part part) : Part
    {
        public Part Inner { get; } = part;
    }

    internal sealed class Repeated(Part part) : Part
    {
        public Part Inner { get; } = part;
    }

    internal sealed class Node(RuleKind kind, Part body, TokenKind? tagsLeadTo) : Part
    {
        public RuleKind Kind { get; } = kind;

        public Part Body { get; } = body;

        public TokenKind? TagsLeadTo { get; } = tagsLeadTo;
    }

    /// <summary>The end of the rule entered last.</summary>
    internal sealed class NodeEnd : Part
    {
        public static NodeEnd Instance { get; } = new();
    }
}
