using System.Collections.Immutable;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Store;

/// <summary>
/// A register in memory: readers never wait, each sees one whole snapshot; writers take turns. It lives as long as the object.
/// </summary>
public sealed class InMemoryRegisterStore : IRegisterStore
{
    private readonly Lock _writing = new();
    private volatile RegisterSnapshot _snapshot = RegisterSnapshot.Empty;

    /// <inheritdoc/>
    public RegisteredIdentity? Find(IdentityId id) => _snapshot.Identities.GetValueOrDefault(id);

    /// <inheritdoc/>
    public ImmutableArray<RegisteredIdentity> All() => [.. _snapshot.Identities.Values];

    /// <inheritdoc/>
    public ImmutableArray<RegisteredIdentity> BornOn(BirthDate date, IndexedField field, SearchKey beginning) =>
        InOrder(_snapshot.BornOn(date, field, beginning));

    /// <inheritdoc/>
    public ImmutableArray<RegisteredIdentity> Holding(Matricule matricule) => InOrder(_snapshot.Holding(matricule));

    /// <inheritdoc/>
    public ImmutableArray<JournalEntry> Journal() => [.. _snapshot.Journal];

    /// <inheritdoc/>
    public ImmutableArray<JournalEntry> JournalOf(IdentityId id) => [.. _snapshot.JournalOf(id)];

    /// <inheritdoc/>
    public CommitOutcome Commit(RegisterCommit commit)
    {
        lock (_writing)
        {
            if (commit.Writes.Any(write => _snapshot.Identities.GetValueOrDefault(write.Identity.Id)?.Version != write.ExpectedVersion))
                return CommitOutcome.VersionConflict;

            var after = _snapshot.With(commit);
            if (commit.RequiresUniqueIns && commit.Writes.Any(write => IsInsShared(after, write.Identity)))
                return CommitOutcome.InsAlreadyHeld;

            _snapshot = after;
            return CommitOutcome.Committed;
        }
    }

    private static bool IsInsShared(RegisterSnapshot register, RegisteredIdentity identity) =>
        identity is { IsActive: true, Trust.Ins: { } ins } && register.Holding(ins.Matricule).Count(other => other.Trust.Ins == ins) > 1;

    private static ImmutableArray<RegisteredIdentity> InOrder(IEnumerable<RegisteredIdentity> identities) =>
        [.. identities.DistinctBy(identity => identity.Id).OrderBy(identity => identity.Id)];
}
