namespace InsConformance.Engine.Journal;

/// <summary>« Trace des accès à l'INS » (guide v2 règle 4, INS 3).</summary>
public sealed record AccessEntry : JournalEntry
{
    /// <summary>How it was looked at.</summary>
    public required AccessKind Kind { get; init; }

    /// <summary>What was asked, in French: the criteria of a search; null otherwise.</summary>
    public string? Detail { get; init; }
}
