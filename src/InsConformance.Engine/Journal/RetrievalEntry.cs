namespace InsConformance.Engine.Journal;

/// <summary>What became of a return of INSi: accepted, rejected by the user, blocked by a rule, or without effect.</summary>
public sealed record RetrievalEntry : JournalEntry
{
    /// <summary>Identifier of the retrieval, the same as in its calls.</summary>
    public required string Retrieval { get; init; }

    /// <summary>What became of it.</summary>
    public required RetrievalEnd End { get; init; }

    /// <summary>Why, in French; the row of the decision table or the reason that the user gave.</summary>
    public string? Reason { get; init; }
}
