using System.Collections.Immutable;
using InsConformance.Engine.Journal;

namespace InsConformance.Engine.Store;

/// <summary>What is written together or not at all: identities, and the journal rows that say so.</summary>
public sealed record RegisterCommit
{
    /// <summary>Identities to write.</summary>
    public ImmutableArray<IdentityWrite> Writes { get; init; } = [];

    /// <summary>Journal rows to add, in order; the store numbers them.</summary>
    public ImmutableArray<JournalEntry> Entries { get; init; } = [];

    /// <summary>Refuse the commit when two active identities would hold the same INS (INV9).</summary>
    public bool RequiresUniqueIns { get; init; } = true;
}
