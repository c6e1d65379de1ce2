namespace InsConformance.Engine.Journal;

/// <summary>« Trace des modifications » : one field, before and after (guide v2 règle 16, INS 17).</summary>
public sealed record ChangeEntry : JournalEntry
{
    /// <summary>Type of modification.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>French label of the field.</summary>
    public required string Field { get; init; }

    /// <summary>Value before; null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>Value after; null when there is none.</summary>
    public string? After { get; init; }
}
