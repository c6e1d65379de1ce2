namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>One thing to read in the software.</summary>
/// <param name="Key">What it is, for a robot; unique in its request.</param>
/// <param name="Label">What is asked, in French.</param>
public sealed record OperatorQuestion(string Key, string Label)
{
    /// <summary>How it is answered.</summary>
    public QuestionKind Kind { get; init; }

    /// <summary>What one may choose from.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The columns of rows.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Whether a line may be left empty: nothing is shown.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The answer that only needs to be confirmed; given for the starting point of a scenario, never for what is judged.</summary>
    public string? Suggested { get; init; }
}
