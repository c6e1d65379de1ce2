using System.Collections.Immutable;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Histories;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Trust;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Retrieval;

/// <summary>Writes an accepted return into an identity: « rapatriement » (guide v2 règles 6, 11, 12, 20; INS 13 to 16, 23, 25).</summary>
internal sealed class ReturnAcceptance(EngineParts parts, ReturnJudge judge)
{
    private readonly Feeding _feeding = new(parts.Rules);
    private readonly FeedingDeviations _deviations = new(parts.Rules);

    /// <summary>The identity once the user has accepted the return; or why he cannot.</summary>
    public Result<RegisteredIdentity> Accept(RegisteredIdentity identity, PendingRetrieval retrieval, Acceptance acceptance, Actor actor)
    {
        if (!retrieval.IsUpToDate(identity)) return ChangedSince();
        return Correct(identity, acceptance.FirstBirthName).Then(corrected => WithDocument(corrected, acceptance.Document, actor).Then(shown =>
        {
            var (outcome, returned) = judge.Judge(retrieval, shown.Identity, shown.Proof);
            if (outcome.OnceConfirmed is not { } awaited) return NotAcceptable(outcome);
            return awaited.By is AuthorRole.SuperUser && !actor.May(Right.EditStrictTraits)
                ? SuperUserNeeded(outcome)
                : Apply(shown.Identity, retrieval, returned!, awaited is { By: AuthorRole.User } ? awaited with { By = actor.Role() } : awaited, acceptance.FirstBirthName, actor);
        }));
    }

    /// <summary>The identity once the engine has accepted a perfect match by itself.</summary>
    public Result<RegisteredIdentity> AcceptAlone(
        RegisteredIdentity identity, PendingRetrieval retrieval, ReturnedIdentity returned, TrustEvent now, Actor actor) =>
        retrieval.IsUpToDate(identity) ? Apply(identity, retrieval, returned, now, null, actor) : ChangedSince();

    /// <summary>A new identity made of the return (T02, T04).</summary>
    public Result<RegisteredIdentity> Create(PendingRetrieval retrieval, NewIdentity addition, ComplementaryTraits complementary, Actor actor)
    {
        var returnedDate = retrieval.Result is InsiResult.Found found && BirthDate.TryParseIso(found.Returned.BirthDate, out var date, out _) ? date : default;
        return Record(addition.Document, returnedDate, actor).Then(document =>
        {
            var (outcome, returned) = judge.Judge(retrieval, null, document?.Proof);
            if (outcome.OnceConfirmed is not { } awaited) return NotAcceptable(outcome);
            return _feeding.Feed(returned!, null, addition.FirstBirthName).Then(fed => parts.Trust.Begin(awaited).Then(trust => parts.Trust.Record(
                AfterReturn(
                    new RegisteredIdentity
                    {
                        Id = new IdentityId(parts.Numbering.Next("IPP")),
                        Strict = fed,
                        Complementary = _deviations.Apply(fed, complementary),
                        Trust = trust.State,
                        Documents = document is null ? [] : [document],
                    },
                    retrieval,
                    actor),
                trust,
                actor)));
        });
    }

    private Result<RegisteredIdentity> Apply(
        RegisteredIdentity identity, PendingRetrieval retrieval, ReturnedIdentity returned, TrustEvent happening, string? firstName, Actor actor)
    {
        // After the review of a change, the super user may give the INS up rather than take the return in.
        if (happening is TrustEvent.Downgraded) return parts.Trust.Apply(identity, happening, actor);
        return _feeding.Feed(returned, identity.Strict, firstName).Then(fed => parts.Trust
            .Apply(identity with { Strict = fed, Complementary = _deviations.Apply(fed, identity.Complementary), TypedNames = identity.TypedNames.Clear() }, happening, actor)
            .Select(fedIdentity => AfterReturn(fedIdentity, retrieval, actor)));
    }

    private RegisteredIdentity AfterReturn(RegisteredIdentity identity, PendingRetrieval retrieval, Actor actor)
    {
        var now = parts.Clock.GetUtcNow();
        ImmutableArray<FormerIns> history = retrieval.Found?.Individual is { } individual && parts.Rules.IsOn(EngineRule.HistoryKept)
            ? ReturnReader.HistoryOf(individual, now, actor.Name)
            : [];
        return identity with
        {
            FormerIns = [.. identity.FormerIns, .. history.Where(row => !identity.FormerIns.Any(row.SaysTheSameAs))],
            InsiConfirmedAt = now,
            Acquisition = retrieval.Mode is InsiMode.VitaleCard ? AcquisitionMode.Vitale : AcquisitionMode.Insi,
        };
    }

    private static Result<RegisteredIdentity> Correct(RegisteredIdentity identity, string? firstName)
    {
        if (firstName is null) return identity;
        var stored = StorageForm.Normalise(IdentityField.FirstBirthName, firstName);
        return stored.Name is { } name
            ? identity with { Strict = identity.Strict with { FirstBirthName = name } }
            : new EngineRefusal(RefusalKind.Invalid, stored.Refusals[0].Message, stored.Refusals[0].Rule) { Fields = [.. stored.Refusals] };
    }

    private Result<(RegisteredIdentity Identity, IdentityProof? Proof)> WithDocument(RegisteredIdentity identity, DocumentEvidence? evidence, Actor actor) =>
        Record(evidence, identity.Strict.BirthDate, actor).Select(document => document is null
            ? (identity, (IdentityProof?)null)
            : (identity with { Documents = identity.Documents.Add(document) }, document.Proof));

    private Result<RecordedDocument?> Record(DocumentEvidence? evidence, BirthDate birthDate, Actor actor)
    {
        if (evidence is null) return new Result<RecordedDocument?>.Done(null, []);
        if (parts.Access.Demand(actor, Right.CheckDocuments) is { } forbidden) return forbidden;
        return parts.Assessor.Record(evidence, birthDate, actor).Select(document => (RecordedDocument?)document);
    }

    private static EngineRefusal NotAcceptable(DecisionOutcome outcome) => new(
        RefusalKind.Rule,
        outcome.Message.Length > 0 ? outcome.Message : "Ce retour du téléservice INSi n'a rien à accepter.",
        outcome.FailedCheck?.Reference ?? outcome.Row.Reference);

    private static EngineRefusal SuperUserNeeded(DecisionOutcome outcome) =>
        new(RefusalKind.Forbidden, outcome.Message, outcome.Row.Reference);

    private static EngineRefusal ChangedSince() => new(
        RefusalKind.Conflict,
        "L'identité a changé depuis l'appel au téléservice INSi ; l'interroger de nouveau pour comparer.",
        EngineReferences.SameIdentity);
}
