using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Journal;

/// <summary>« Trace des changements de statut » (guide v2 règle 21, INS 26).</summary>
public sealed record StatusEntry : JournalEntry
{
    /// <summary>« Statut antérieur »; null when the identity did not exist.</summary>
    public TrustStatus? Previous { get; init; }

    /// <summary>Status from then on.</summary>
    public required TrustStatus Current { get; init; }

    /// <summary>The transition taken, T01 to T29.</summary>
    public required string Transition { get; init; }
}
