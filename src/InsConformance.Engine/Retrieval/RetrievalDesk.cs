using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Retrieval;

/// <summary>
/// Calls INSi for one person at a time, shows what it returns, and writes it only when the user accepts it, or when the profile lets a
/// perfect match in (guide v2 règles 6, 11, 12, 25, 37, 39; INS 13 to 16, 28, 37, 38; Ségur vague 2). There is no call for several
/// identities at once: mass retrieval is forbidden.
/// </summary>
public sealed class RetrievalDesk
{
    private readonly EngineParts _parts;
    private readonly CallGuards _guards;
    private readonly SearchRunner _runner;
    private readonly ReturnJudge _judge;
    private readonly ReturnAcceptance _acceptance;
    private readonly ReturnCreation _creation;
    private readonly EntryPolicy _entries;
    private readonly KnownIdentities _known;
    private readonly PendingRetrievals _pending;

    internal RetrievalDesk(EngineParts parts, InsiAccess access, ICallAuthentication authentication)
    {
        _parts = parts;
        _guards = new CallGuards(parts.Rules);
        _runner = new SearchRunner(parts, new InsiCaller(parts, access, authentication));
        _judge = new ReturnJudge(parts);
        _acceptance = new ReturnAcceptance(parts, _judge);
        _entries = new EntryPolicy(parts.Rules);
        _creation = new ReturnCreation(parts, _judge, _entries);
        _known = new KnownIdentities(parts.Store, parts.Rules);
        _pending = new PendingRetrievals(parts.Clock);
    }

    /// <summary>Calls INSi with the traits of an identity (WS_INS2).</summary>
    public async Task<Result<RetrievalOutcome>> StartAsync(
        Actor actor, IdentityId id, RetrievalRequest request, CancellationToken cancellationToken)
    {
        if (Refusal(actor) is { } forbidden) return Refuse(actor, id, CallModality.Traits, forbidden);
        if (_parts.Store.Find(id) is not { } identity) return IdentityWriter.Unknown(id);
        if ((_guards.Refusal(identity) ?? _guards.Refusal(identity.Strict, request.TryEachGivenName)) is { } refused)
            return Refuse(actor, id, CallModality.Traits, refused);

        return Conclude(actor, id, CallModality.Traits, await _runner.RunByTraitsAsync(actor, NextId(), identity, identity.Strict, request, cancellationToken));
    }

    /// <summary>
    /// Calls INSi with what was read on a carte Vitale (WS_INS1), for an identity or, when none is given, for a person unknown here.
    /// </summary>
    public async Task<Result<RetrievalOutcome>> StartWithVitaleAsync(
        Actor actor, IdentityId? id, VitaleReading reading, CancellationToken cancellationToken)
    {
        if (Refusal(actor) is { } forbidden) return Refuse(actor, id, CallModality.Vitale, forbidden);
        var identity = id is { } known ? _parts.Store.Find(known) : null;
        if (id is { } unknown && identity is null) return IdentityWriter.Unknown(unknown);
        if (identity is not null && _guards.Refusal(identity) is { } refused) return Refuse(actor, id, CallModality.Vitale, refused);

        return Conclude(actor, id, CallModality.Vitale, await _runner.RunByVitaleAsync(actor, NextId(), identity, reading, cancellationToken));
    }

    /// <summary>Calls INSi with typed traits for a person unknown here (WS_INS2); the birth place may be left out.</summary>
    public async Task<Result<RetrievalOutcome>> StartForNewPersonAsync(
        Actor actor, TraitsEntry entry, RetrievalRequest request, CancellationToken cancellationToken)
    {
        if (Refusal(actor) is { } forbidden) return Refuse(actor, null, CallModality.Traits, forbidden);
        var complete = string.IsNullOrWhiteSpace(entry.BirthPlace) ? entry with { BirthPlace = BirthPlace.Unknown.Code } : entry;
        if (!_entries.Read(complete).TryGet(out var reading, out var defect)) return Refuse(actor, null, CallModality.Traits, defect);
        var traits = reading.Strict;
        if (_guards.Refusal(traits, request.TryEachGivenName) is { } refused) return Refuse(actor, null, CallModality.Traits, refused);

        return Conclude(actor, null, CallModality.Traits, await _runner.RunByTraitsAsync(actor, NextId(), null, traits, request, cancellationToken));
    }

    /// <summary>
    /// Opens the record of an identity, and calls INSi without a click when the site wants it and the identity is not qualified
    /// (Sentinelle 02).
    /// </summary>
    public async Task<Result<OpenedRecord>> OpenRecordAsync(Actor actor, IdentityId id, CancellationToken cancellationToken)
    {
        if (_parts.Access.Demand(actor, Right.ConsultIdentities) is { } forbidden) return forbidden;
        if (_parts.Store.Find(id) is not { } identity) return IdentityWriter.Unknown(id);
        _parts.Writer.Note(_parts.Scribe.Access(actor, id, AccessKind.Consultation));

        var retrieval = IsCallDue(identity.Trust, actor) ? await StartAsync(actor, id, RetrievalRequest.Default, cancellationToken) : null;
        return new OpenedRecord(Show(actor, id), retrieval);
    }

    /// <summary>
    /// The user accepts a return: the identity is fed by it, and its status follows (T09, T11, T12, T13, T25, T26). Nothing was written
    /// before.
    /// </summary>
    public Result<IdentityView> Accept(Actor actor, RetrievalId id, Acceptance acceptance)
    {
        if (Refusal(actor) is { } forbidden) return forbidden;
        if (_pending.Find(id) is not { Identity: { } identity } retrieval) return Unknown(id);
        var accepted = _parts.Writer.Change(
            actor,
            ChangeKind.Retrieval,
            identity,
            current => _acceptance.Accept(current, retrieval, acceptance, actor),
            besides: End(actor, retrieval, RetrievalEnd.AcceptedByUser, null));
        if (accepted.IsDone) _pending.Remove(id);
        return accepted.Select(after => _parts.Presenter.Show(after, actor));
    }

    /// <summary>
    /// The user creates an identity from a return for a person unknown here: « récupérée », or « qualifiée » with a document (T02, T04).
    /// </summary>
    public Result<IdentityView> CreateFrom(Actor actor, RetrievalId id, NewIdentity addition)
    {
        if (Refusal(actor) is { } forbidden) return forbidden;
        if (_parts.Access.Demand(actor, Right.CreateIdentities) is { } forbiddenCreation) return forbiddenCreation;
        if (_pending.Find(id) is not { Identity: null } retrieval) return Unknown(id);
        return _creation.Create(retrieval, addition, actor)
            .Then(identity => _known.SimilarTo(identity.Strict) is { IsEmpty: false } known && !addition.IsConfirmedAsAnotherPerson
                ? KnownIdentities.ConfirmationNeeded(known)
                : _parts.Writer.Add(actor, ChangeKind.Creation, identity, End(actor, retrieval, RetrievalEnd.AcceptedByUser, null)))
            .Then(identity =>
            {
                _pending.Remove(id);
                return (Result<IdentityView>)_parts.Presenter.Show(identity, actor);
            });
    }

    /// <summary>The user rejects a return: the identity is untouched, and the rejection is journalised.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="id">The retrieval.</param>
    /// <param name="reason">Why, in the words of the user; may be left out.</param>
    public Result<RetrievalId> Reject(Actor actor, RetrievalId id, string? reason)
    {
        if (Refusal(actor) is { } forbidden) return forbidden;
        if (_pending.Find(id) is not { } retrieval || !_pending.Remove(id)) return Unknown(id);
        _parts.Writer.Note(End(actor, retrieval, RetrievalEnd.RejectedByUser, reason));
        return id;
    }

    private Result<RetrievalOutcome> Conclude(Actor actor, IdentityId? id, CallModality modality, Result<PendingRetrieval> search) =>
        search.TryGet(out var retrieval, out var refused) ? Conclude(actor, retrieval) : Refuse(actor, id, modality, refused);

    private Result<RetrievalOutcome> Conclude(Actor actor, PendingRetrieval retrieval)
    {
        var identity = retrieval.Identity is { } id ? _parts.Store.Find(id) : null;
        var (outcome, returned) = _judge.Judge(retrieval, identity);
        if (outcome.Now is { } now && returned is not null && retrieval.Identity is { } concerned)
        {
            return _parts.Writer
                .Change(
                    actor,
                    ChangeKind.Retrieval,
                    concerned,
                    current => _acceptance.AcceptAlone(current, retrieval, returned, now, actor),
                    besides: End(actor, retrieval, RetrievalEnd.AcceptedAutomatically, outcome.Row.Id))
                .Select(after => RetrievalReport.Of(retrieval, outcome, _parts.Presenter.Show(after, actor), _parts.Rules) with
                {
                    WasAcceptedAutomatically = true,
                });
        }

        if (outcome.Row.Id is "D13" && !_parts.Rules.IsOn(EngineRule.NotFoundKeepsIns))
            identity = GiveInsUp(actor, identity!);
        if (retrieval.Result is InsiResult.Found)
            _pending.Add(retrieval);
        if (outcome.OnceConfirmed is null)
        {
            var end = retrieval.Result is InsiResult.Found ? RetrievalEnd.Blocked : RetrievalEnd.WithoutResult;
            _parts.Writer.Note(End(actor, retrieval, end, $"{outcome.Row.Id} : {outcome.Message}"));
        }

        var report = RetrievalReport.Of(retrieval, outcome, identity is null ? null : _parts.Presenter.Show(identity, actor), _parts.Rules);
        return new Result<RetrievalOutcome>.Done(report, RetrievalReport.AlertsOf(outcome, _parts.Rules));
    }

    /// <summary>What a careless product does when INSi does not find again the person whose INS it holds.</summary>
    private RegisteredIdentity GiveInsUp(Actor actor, RegisteredIdentity identity) => _parts.Writer
        .Change(actor, ChangeKind.Downgrade, identity.Id, current => _parts.Trust.Apply(
            current,
            new TrustEvent.Downgraded(current.Trust.DocumentVerified ? TrustStatus.Validated : TrustStatus.Provisional) { By = AuthorRole.SuperUser },
            actor))
        .TryGet(out var after, out _) ? after : identity;

    private bool IsCallDue(TrustState trust, Actor actor) =>
        _parts.Site.Current.CallsInsiOnOpening
        && _parts.Rules.IsOn(EngineRule.CallOnOpening)
        && trust is { MayCallInsi: true, Status: not TrustStatus.Qualified }
        && actor.May(Right.CallInsi);

    private EngineRefusal? Refusal(Actor actor) => _parts.Access.Demand(actor, Right.CallInsi);

    private EngineRefusal Refuse(Actor actor, IdentityId? identity, CallModality modality, EngineRefusal refusal)
    {
        _parts.Writer.Note(_parts.Scribe.RefusedAttempt(actor, identity, modality, refusal));
        return refusal;
    }

    private RetrievalId NextId() => new(_parts.Numbering.Next("R"));

    private IdentityView Show(Actor actor, IdentityId id) => _parts.Presenter.Show(_parts.Store.Find(id)!, actor);

    private ImmutableArray<JournalEntry> End(Actor actor, PendingRetrieval retrieval, RetrievalEnd end, string? reason) =>
        _parts.Scribe.Keep(new RetrievalEntry
        {
            At = _parts.Clock.GetUtcNow(),
            By = actor.Author,
            Identity = retrieval.Identity,
            Retrieval = retrieval.Id.Value,
            End = end,
            Reason = reason,
        });

    private static EngineRefusal Unknown(RetrievalId id) => new(
        RefusalKind.Unknown,
        $"Le retour {id} n'attend plus de réponse : accepté, rejeté ou remplacé par un appel plus récent.",
        EngineReferences.Known);
}
