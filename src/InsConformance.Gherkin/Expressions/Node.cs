namespace InsConformance.Gherkin.Expressions;

/// <summary>A piece of a Cucumber expression and where it stands in it.</summary>
internal abstract record Node(int Start, int End);

/// <summary>Text to be found as it is.</summary>
internal sealed record TextNode(string Text, int Start, int End) : Node(Start, End);

/// <summary><c>{name}</c>.</summary>
internal sealed record ParameterNode(string Name, int Start, int End) : Node(Start, End);

/// <summary><c>(text)</c>.</summary>
internal sealed record OptionalNode(IReadOnlyList<Node> Children, int Start, int End) : Node(Start, End);

/// <summary><c>one/two</c>.</summary>
internal sealed record AlternationNode(IReadOnlyList<AlternativeNode> Alternatives, int Start, int End) : Node(Start, End);

/// <summary>One side of an alternation.</summary>
internal sealed record AlternativeNode(IReadOnlyList<Node> Children, int Start, int End) : Node(Start, End);
