using System.Collections.Immutable;
using InsConformance.Engine.Histories;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;

namespace InsConformance.Engine.Journal;

/// <summary>
/// Reads the journals, each in the order written, and the histories of identities (INS 3, 4, 17, 26, 37, 38, 41; EXI REC 08).
/// </summary>
public sealed class JournalReader
{
    private readonly EngineParts _parts;
    private readonly HistoryDeviations _deviations;

    internal JournalReader(EngineParts parts) => (_parts, _deviations) = (parts, new HistoryDeviations(parts.Rules));

    /// <summary>Accesses to an identity (INS 3).</summary>
    public Result<ImmutableArray<AccessEntry>> Accesses(Actor actor, IdentityId id) => Rows<AccessEntry>(actor, id);

    /// <summary>Modifications of an identity (INS 17).</summary>
    public Result<ImmutableArray<ChangeEntry>> Changes(Actor actor, IdentityId id) => Rows<ChangeEntry>(actor, id);

    /// <summary>Changes of status of an identity (INS 26).</summary>
    public Result<ImmutableArray<StatusEntry>> Statuses(Actor actor, IdentityId id) => Rows<StatusEntry>(actor, id);

    /// <summary>« Journal d'appel » of an identity (INS 4, 37, 38).</summary>
    public Result<ImmutableArray<InsiCallEntry>> Calls(Actor actor, IdentityId id) => Rows<InsiCallEntry>(actor, id);

    /// <summary>What became of the returns for an identity: accepted, rejected, blocked.</summary>
    public Result<ImmutableArray<RetrievalEntry>> Retrievals(Actor actor, IdentityId id) => Rows<RetrievalEntry>(actor, id);

    /// <summary>Calls refused before they left, for an identity.</summary>
    public Result<ImmutableArray<RefusedAttemptEntry>> RefusedAttempts(Actor actor, IdentityId id) => Rows<RefusedAttemptEntry>(actor, id);

    /// <summary>Partners who received an identity (INS 41).</summary>
    public Result<ImmutableArray<EmissionEntry>> Emissions(Actor actor, IdentityId id) => Rows<EmissionEntry>(actor, id);

    /// <summary>Every row of one sort, whatever the identity, e.g. the whole « journal d'appel ».</summary>
    public Result<ImmutableArray<TEntry>> All<TEntry>(Actor actor)
        where TEntry : JournalEntry
    {
        if (_parts.Access.Demand(actor, Right.ConsultJournals) is { } forbidden) return forbidden;
        return _parts.Store.Journal().OfType<TEntry>().ToImmutableArray();
    }

    /// <summary>« Historique des statuts » of an identity, oldest first: statut antérieur, date, responsable (INS 26).</summary>
    public Result<ImmutableArray<StatusChangeView>> StatusHistory(Actor actor, IdentityId id) =>
        History<StatusChangeView>(actor, id, identity => [.. identity.StatusHistory.Select(StatusChangeView.Of).Select(_deviations.Apply)]);

    /// <summary>
    /// The INS that the identity no longer carries or that INSi returned as history, oldest first, each once; the active one is not among
    /// them (INS 32.1, CNDA test 2.08).
    /// </summary>
    public Result<ImmutableArray<FormerIns>> FormerIns(Actor actor, IdentityId id) => History<FormerIns>(actor, id, identity =>
    {
        if (!_parts.Rules.IsOn(EngineRule.HistoryShownOnce)) return identity.FormerIns;
        return
        [
            .. identity.FormerIns
                .Where(former => !IsActive(identity, former))
                .GroupBy(former => (former.Matricule, former.Oid))
                .Select(same => same.MinBy(former => former.Reason)!),
        ];
    });

    private static bool IsActive(RegisteredIdentity identity, FormerIns former) =>
        identity.Trust.Ins is { } ins
        && string.Equals(ins.Matricule.Value, former.Matricule, StringComparison.Ordinal)
        && string.Equals(ins.Oid.Value, former.Oid, StringComparison.Ordinal);

    private Result<ImmutableArray<T>> History<T>(Actor actor, IdentityId id, Func<RegisteredIdentity, ImmutableArray<T>> read)
    {
        if (_parts.Access.Demand(actor, Right.ConsultIdentities) is { } forbidden) return forbidden;
        if (_parts.Store.Find(id) is not { } identity) return IdentityWriter.Unknown(id);
        _parts.Writer.Note(_parts.Scribe.Access(actor, id, AccessKind.HistoryConsultation));
        return read(identity);
    }

    private Result<ImmutableArray<TEntry>> Rows<TEntry>(Actor actor, IdentityId id)
        where TEntry : JournalEntry
    {
        if (_parts.Access.Demand(actor, Right.ConsultJournals) is { } forbidden) return forbidden;
        if (_parts.Store.Find(id) is null) return IdentityWriter.Unknown(id);
        return _parts.Store.JournalOf(id).OfType<TEntry>().ToImmutableArray();
    }
}
