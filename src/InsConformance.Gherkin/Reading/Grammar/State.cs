namespace InsConformance.Gherkin.Reading.Grammar;

/// <summary>A state of the reader: the lines that it takes, in the order in which they are tried.</summary>
internal sealed class State
{
    private IReadOnlyList<Transition> _transitions = [];

    public IReadOnlyList<Transition> Transitions
    {
        get => _transitions;
        internal set
        {
            _transitions = value;
            Expected = string.Join(", ", value.Select(transition => $"#{transition.Line}").Distinct(StringComparer.Ordinal));
        }
    }

    /// <summary>The kinds of line taken, as error messages say them.</summary>
    public string Expected { get; private set; } = "";
}
