using System.Collections.Immutable;

namespace InsConformance.Gherkin.Reading.Grammar;

/// <summary>Turns a grammar into the state machine that reads it one line at a time.</summary>
internal sealed class Automaton
{
    private static readonly TokenKind[] Ignored = [TokenKind.Comment, TokenKind.Empty];

    private readonly Dictionary<Position, State> _states = [];

    private Automaton()
    {
    }

    /// <summary>The state in which the reading of a feature file begins.</summary>
    public static State Gherkin { get; } = new Automaton().StateAt(new Position(GherkinGrammar.Document, null));

    private State StateAt(Position position)
    {
        if (_states.TryGetValue(position, out var known))
            return known;
        var state = new State();
        _states.Add(position, state);
        state.Transitions = TransitionsFrom(state, position);
        return state;
    }

    // The order is the official one, because error messages show it: the end of the file, then the lines that the grammar names, each kind once,
    // then those that are ignored; free text, which takes any line, is tried last and leaves nothing to be ignored.
    private List<Transition> TransitionsFrom(State state, Position position)
    {
        var ways = WaysFrom(position, [], null).ToLookup(way => way.Line);
        var kinds = ways.Select(way => way.Key).OrderBy(kind => kind switch { TokenKind.EOF => 0, TokenKind.Other => 2, _ => 1 });
        var named = kinds.SelectMany(kind => ways[kind]).Select(
            way => new Transition(way.Line, way.TagsLeadTo, way.Moves, way.Target is null ? null : StateAt(way.Target)));
        var ignored = ways.Contains(TokenKind.Other) ? [] : Ignored.Where(kind => !ways.Contains(kind));
        return [.. named, .. ignored.Select(kind => new Transition(kind, null, [], state))];
    }

    private static IEnumerable<Way> WaysFrom(Position? position, ImmutableList<RuleKind?> moves, TokenKind? tagsLeadTo)
    {
        if (position is not { Next: var next, After: var after })
            return [];
        return next switch
        {
            Part.Single line => [new Way(line.Kind, line.Kind == TokenKind.TagLine ? tagsLeadTo : null, moves, after)],
            Part.Chain chain => WaysFrom(chain.Parts.Reverse().Aggregate(after, (rest, part) => new Position(part, rest)), moves, tagsLeadTo),
            Part.Alternatives choice => choice.Parts.SelectMany(part => WaysFrom(new Position(part, after), moves, tagsLeadTo)),
            Part.Maybe maybe => [.. WaysFrom(new Position(maybe.Inner, after), moves, tagsLeadTo), .. WaysFrom(after, moves, tagsLeadTo)],
            Part.Repeated many => [.. WaysFrom(new Position(many.Inner, position), moves, tagsLeadTo), .. WaysFrom(after, moves, tagsLeadTo)],
            Part.Node node => WaysFrom(
                new Position(node.Body, new Position(Part.NodeEnd.Instance, after)), moves.Add(node.Kind), node.TagsLeadTo ?? tagsLeadTo),
            _ => WaysFrom(after, moves.Add(null), null),
        };
    }

    private sealed record Way(TokenKind Line, TokenKind? TagsLeadTo, ImmutableList<RuleKind?> Moves, Position? Target);
}
