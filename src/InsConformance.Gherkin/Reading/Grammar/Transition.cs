namespace InsConformance.Gherkin.Reading.Grammar;

/// <summary>One way to leave a state.</summary>
/// <param name="Line">The line that it takes.</param>
/// <param name="TagsLeadTo">For tags, if not null: the line that must come after them.</param>
/// <param name="Moves">The rules entered, and left (null), before the line is taken.</param>
/// <param name="Target">Where it leads; null at the end of the file.</param>
internal sealed record Transition(TokenKind Line, TokenKind? TagsLeadTo, IReadOnlyList<RuleKind?> Moves, State? Target);
