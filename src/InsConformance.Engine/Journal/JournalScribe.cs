using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;

namespace InsConformance.Engine.Journal;

/// <summary>Writes the rows of the journals: date, hour and author on each, and a row for every field that changes.</summary>
internal sealed class JournalScribe(EngineRules rules, TimeProvider clock)
{
    private readonly JournalDeviations _deviations = new(rules);

    /// <summary>A row of access.</summary>
    public ImmutableArray<JournalEntry> Access(Actor actor, IdentityId? identity, AccessKind kind, string? detail = null) =>
        Keep([new AccessEntry { At = Now, By = actor.Author, Identity = identity, Kind = kind, Detail = detail }]);

    /// <summary>The rows of a change of an identity: one for each field that differs, one for each change of status.</summary>
    public ImmutableArray<JournalEntry> Change(Actor actor, ChangeKind kind, RegisteredIdentity? before, RegisteredIdentity after) =>
        Keep(
        [
            .. IdentityDifference.Between(before, after).Select(JournalEntry (difference) => new ChangeEntry
            {
                At = Now,
                By = actor.Author,
                Identity = after.Id,
                Kind = kind,
                Field = difference.Label,
                Before = difference.Before,
                After = difference.After,
            }),
            .. after.StatusHistory.Skip(before?.StatusHistory.Length ?? 0).Select(JournalEntry (row) => new StatusEntry
            {
                At = row.At,
                By = actor.Author,
                Identity = after.Id,
                Previous = row.Change.Previous,
                Current = row.Change.Current,
                Transition = row.Change.Why.Id,
            }),
        ]);

    /// <summary>A change that no field of the identity shows.</summary>
    public ImmutableArray<JournalEntry> Note(
        Actor actor, ChangeKind kind, IdentityId? identity, string field, string? before, string? after) =>
        Keep(
        [
            new ChangeEntry
            {
                At = Now, By = actor.Author, Identity = identity, Kind = kind, Field = field, Before = before, After = after,
            },
        ]);

    /// <summary>A call to INSi that was refused here.</summary>
    public ImmutableArray<JournalEntry> RefusedAttempt(Actor actor, IdentityId? identity, CallModality modality, EngineRefusal refusal) =>
        Keep([new RefusedAttemptEntry { At = Now, By = actor.Author, Identity = identity, Modality = modality, Refusal = refusal }]);

    /// <summary>Rows made elsewhere.</summary>
    public ImmutableArray<JournalEntry> Keep(params IEnumerable<JournalEntry> entries) => [.. _deviations.Apply(entries)];

    private DateTimeOffset Now => clock.GetUtcNow();
}
