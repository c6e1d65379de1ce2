using System.Collections.Immutable;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Store;

namespace InsConformance.Engine.Register;

/// <summary>
/// The only way by which identities change. A change is a function of the present identity; it is written with its journal rows, or not
/// at all; when another user was faster it is made again on what he wrote, so that neither change is lost.
/// </summary>
internal sealed class IdentityWriter(IRegisterStore store, JournalScribe scribe, EngineRules rules)
{
    /// <summary>Writes a new identity.</summary>
    public Result<RegisteredIdentity> Add(
        Actor actor, ChangeKind kind, RegisteredIdentity identity, ImmutableArray<JournalEntry> besides = default)
    {
        var written = identity with { Version = 1 };
        return Commit(
            [new IdentityWrite(written, ExpectedVersion: null)],
            scribe.Change(actor, kind, null, written).AddRange(besides.IsDefault ? [] : besides)) switch
        {
            CommitOutcome.Committed => written,
            CommitOutcome.InsAlreadyHeld => InsAlreadyHeld(),
            _ => throw new InvalidOperationException($"The identifier {identity.Id} was already given to another identity."),
        };
    }

    /// <summary>Changes an identity.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="kind">Type of modification, for the journal.</param>
    /// <param name="id">Which identity.</param>
    /// <param name="change">The identity after, from the identity as it is; called again when another user was faster.</param>
    /// <param name="expectedVersion">When given, the version that the user saw: the change is refused on any other.</param>
    /// <param name="besides">Other journal rows written with the change.</param>
    public Result<RegisteredIdentity> Change(
        Actor actor,
        ChangeKind kind,
        IdentityId id,
        Func<RegisteredIdentity, Result<RegisteredIdentity>> change,
        long? expectedVersion = null,
        ImmutableArray<JournalEntry> besides = default)
    {
        while (true)
        {
            if (store.Find(id) is not { } before) return Unknown(id);
            if (!before.IsActive && rules.IsOn(EngineRule.MergedIdentityClosed)) return Closed(before);
            if (expectedVersion is { } seen && seen != before.Version && rules.IsOn(EngineRule.NoLostUpdate)) return ChangedMeanwhile();
            var result = change(before);
            if (result is not Result<RegisteredIdentity>.Done done) return result;

            var after = done.Value with { Version = before.Version + 1 };
            var entries = scribe.Change(actor, kind, before, after).AddRange(besides.IsDefault ? [] : besides);
            switch (Commit([new IdentityWrite(after, before.Version)], entries))
            {
                case CommitOutcome.Committed:
                    return done with { Value = after };
                case CommitOutcome.InsAlreadyHeld:
                    return InsAlreadyHeld();
            }
        }
    }

    /// <summary>Changes two identities together.</summary>
    public Result<(RegisteredIdentity First, RegisteredIdentity Second)> ChangeBoth(
        Actor actor,
        ChangeKind kind,
        IdentityId first,
        IdentityId second,
        Func<RegisteredIdentity, RegisteredIdentity, Result<(RegisteredIdentity First, RegisteredIdentity Second)>> change)
    {
        while (true)
        {
            if (store.Find(first) is not { } firstBefore) return Unknown(first);
            if (store.Find(second) is not { } secondBefore) return Unknown(second);
            var result = change(firstBefore, secondBefore);
            if (result is not Result<(RegisteredIdentity First, RegisteredIdentity Second)>.Done done) return result;

            var firstAfter = done.Value.First with { Version = firstBefore.Version + 1 };
            var secondAfter = done.Value.Second with { Version = secondBefore.Version + 1 };
            switch (Commit(
                [new IdentityWrite(firstAfter, firstBefore.Version), new IdentityWrite(secondAfter, secondBefore.Version)],
                [.. scribe.Change(actor, kind, firstBefore, firstAfter), .. scribe.Change(actor, kind, secondBefore, secondAfter)]))
            {
                case CommitOutcome.Committed:
                    return done with { Value = (firstAfter, secondAfter) };
                case CommitOutcome.InsAlreadyHeld:
                    return InsAlreadyHeld();
            }
        }
    }

    /// <summary>Writes journal rows alone.</summary>
    public void Note(ImmutableArray<JournalEntry> entries) => Commit([], entries);

    /// <summary>The refusal for an identity that does not exist.</summary>
    public static EngineRefusal Unknown(IdentityId id) => new(
        RefusalKind.Unknown, $"Aucune identité ne porte l'identifiant {id} ; la rechercher de nouveau.", EngineReferences.Known);

    private CommitOutcome Commit(ImmutableArray<IdentityWrite> writes, ImmutableArray<JournalEntry> entries) =>
        store.Commit(new RegisterCommit
        {
            Writes = writes,
            Entries = entries,
            RequiresUniqueIns = rules.IsOn(EngineRule.UniqueActiveIns),
        });

    private static EngineRefusal Closed(RegisteredIdentity identity) => new(
        RefusalKind.Rule,
        $"L'identité {identity.Id} a été fusionnée dans {identity.MergedInto} ; agir sur celle qui a survécu.",
        EngineRule.MergedIdentityClosed.Reference);

    private static EngineRefusal ChangedMeanwhile() => new(
        RefusalKind.Conflict,
        "L'identité a été modifiée par un autre utilisateur depuis son ouverture ; la rouvrir, puis refaire la modification.",
        EngineRule.NoLostUpdate.Reference);

    private static EngineRefusal InsAlreadyHeld() => new(
        RefusalKind.Rule,
        "Une autre identité porte déjà ce matricule INS ; examiner le doublon avant tout rapatriement.",
        EngineRule.UniqueActiveIns.Reference);
}
