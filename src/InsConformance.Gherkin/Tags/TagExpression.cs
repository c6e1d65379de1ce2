namespace InsConformance.Gherkin.Tags;

/// <summary>
/// A condition on tags: <c>@a and not (@b or @c)</c>. <c>not</c> binds tighter than <c>and</c>, and <c>and</c> than <c>or</c>.
/// In a tag, <c>\</c> takes the next sign (white space, parenthesis, <c>\</c>) as a letter. Tags may be written without <c>@</c>. Immutable.
/// </summary>
public abstract record TagExpression
{
    private protected TagExpression()
    {
    }

    /// <summary>The condition that always holds: the empty expression.</summary>
    public static TagExpression Always { get; } = new AlwaysExpression();

    /// <summary>Reads an expression; a blank one always holds.</summary>
    /// <exception cref="TagExpressionException">The expression is not well formed.</exception>
    public static TagExpression Parse(string expression) => new TagExpressionParser(expression).Parse();

    /// <summary>The tags that the condition names, in order, each with its <c>@</c>.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>Whether the condition holds for a set of tags, each with its <c>@</c>.</summary>
    public abstract bool Evaluate(IReadOnlyCollection<string> tags);

    internal sealed record AlwaysExpression : TagExpression
    {
        public override IEnumerable<string> Names => [];

        public override bool Evaluate(IReadOnlyCollection<string> tags) => true;

        public override string ToString() => "";
    }

    internal sealed record Tag(string Name) : TagExpression
    {
        public override IEnumerable<string> Names => [Name];

        public override bool Evaluate(IReadOnlyCollection<string> tags) => tags.Contains(Name, StringComparer.Ordinal);

        public override string ToString() => string.Concat(Name.Select(sign => sign is '\\' or '(' or ')' || char.IsWhiteSpace(sign) ? $@"\{sign}" : $"{sign}"));
    }

    internal sealed record Not(TagExpression Operand) : TagExpression
    {
        public override IEnumerable<string> Names => Operand.Names;

        public override bool Evaluate(IReadOnlyCollection<string> tags) => !Operand.Evaluate(tags);

        public override string ToString() => Operand is And or Or ? $"not {Operand}" : $"not ( {Operand} )";
    }

    internal sealed record And(TagExpression Left, TagExpression Right) : TagExpression
    {
        public override IEnumerable<string> Names => Left.Names.Concat(Right.Names);

        public override bool Evaluate(IReadOnlyCollection<string> tags) => Left.Evaluate(tags) && Right.Evaluate(tags);

        public override string ToString() => $"( {Left} and {Right} )";
    }

    internal sealed record Or(TagExpression Left, TagExpression Right) : TagExpression
    {
        public override IEnumerable<string> Names => Left.Names.Concat(Right.Names);

        public override bool Evaluate(IReadOnlyCollection<string> tags) => Left.Evaluate(tags) || Right.Evaluate(tags);

        public override string ToString() => $"( {Left} or {Right} )";
    }
}
