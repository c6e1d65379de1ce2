using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading.Grammar;
using InsConformance.Gherkin.Reading.Lines;
using InsConformance.Gherkin.Reading.Tree;

namespace InsConformance.Gherkin.Reading;

/// <summary>Leads the lines of a file through the state machine of the grammar and hands them to the builder of the tree.</summary>
internal sealed class Parser(IReadOnlyList<SourceLine> lines, LineMatcher matcher, TreeBuilder builder, ErrorLog errors)
{
    public void Run()
    {
        var state = Automaton.Gherkin;
        for (var index = 0; state is not null && index < lines.Count && !errors.IsFull; index++)
            state = Advance(state, index);
    }

    // A line that the state does not take is an error, and is skipped.
    private State? Advance(State state, int index)
    {
        foreach (var transition in state.Transitions)
        {
            if (matcher.Match(transition.Line, lines[index]) is { } token && (transition.TagsLeadTo is not { } goal || TagsLead(index + 1, goal)))
            {
                Take(token, transition.Moves);
                return transition.Target;
            }
        }

        Report(lines[index], state.Expected);
        return state;
    }

    private bool TagsLead(int index, TokenKind goal)
    {
        while (matcher.Match(goal, lines[index]) is null)
        {
            if ((matcher.Match(TokenKind.Empty, lines[index])
                ?? matcher.Match(TokenKind.Comment, lines[index])
                ?? matcher.Match(TokenKind.TagLine, lines[index])) is null)
                return false;
            index++;
        }

        return true;
    }

    private void Take(Token token, IReadOnlyList<RuleKind?> moves)
    {
        foreach (var move in moves)
        {
            if (errors.IsFull)
                return;
            if (move is { } kind)
                builder.Enter(kind);
            else
                builder.Leave();
        }

        builder.Add(token);
    }

    private void Report(SourceLine line, string expected)
    {
        if (line.IsEnd)
            errors.Add(new Location(line.Number), $"unexpected end of file, expected: {expected}");
        else
            errors.Add(new Location(line.Number, line.Column), $"expected: {expected}, got '{Blank.TrimEnd(line.Trimmed)}'");
    }
}
