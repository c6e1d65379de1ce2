using InsConformance.Engine.Register;
using InsConformance.Engine.Rights;

namespace InsConformance.Engine.Journal;

/// <summary>
/// One row of a journal: who did what, when, to which identity. Rows are only ever added (guide v2 règles 4, 16, 21, 37, 39).
/// </summary>
public abstract record JournalEntry
{
    /// <summary>Rank in the journal, from 1; given when the row is committed.</summary>
    public long Sequence { get; init; }

    /// <summary>Date and hour.</summary>
    public required DateTimeOffset? At { get; init; }

    /// <summary>The user, or the automatic task, responsible.</summary>
    public required Author? By { get; init; }

    /// <summary>The identity concerned; null when the row is about none in particular (search, settings).</summary>
    public IdentityId? Identity { get; init; }
}
