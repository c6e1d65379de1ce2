using InsConformance.Engine.Documents;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Trust;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Retrieval;

/// <summary>Writes an accepted return into an identity: « rapatriement » (guide v2 règles 6, 11, 12, 20; INS 13 to 16, 23, 25).</summary>
internal sealed class ReturnAcceptance(EngineParts parts, ReturnJudge judge)
{
    private readonly Feeding _feeding = new(parts.Rules);
    private readonly ReturnTraces _traces = new(parts);
    private readonly AcceptedDocuments _documents = new(parts);

    /// <summary>The identity once the user has accepted the return; or why he cannot.</summary>
    public Result<RegisteredIdentity> Accept(RegisteredIdentity identity, PendingRetrieval retrieval, Acceptance acceptance, Actor actor)
    {
        if (!retrieval.IsUpToDate(identity)) return AcceptanceRefusals.ChangedSince();
        return WithFirstName(identity, acceptance.FirstBirthName)
            .Then(corrected => _documents.Record(acceptance.Document, corrected.Strict.BirthDate, actor)
                .Then(document => Accept(corrected, document, retrieval, actor)));
    }

    /// <summary>The identity once the engine has accepted a perfect match by itself.</summary>
    public Result<RegisteredIdentity> AcceptAlone(
        RegisteredIdentity identity, PendingRetrieval retrieval, ReturnedIdentity returned, TrustEvent now, Actor actor) =>
        retrieval.IsUpToDate(identity) ? Take(identity, retrieval, returned, now, actor) : AcceptanceRefusals.ChangedSince();

    private Result<RegisteredIdentity> Accept(
        RegisteredIdentity identity, RecordedDocument? document, PendingRetrieval retrieval, Actor actor)
    {
        var (outcome, returned) = judge.Judge(retrieval, identity, document?.Proof);
        if (outcome.OnceConfirmed is not { } awaited || returned is null) return AcceptanceRefusals.NotAcceptable(outcome);
        if (awaited.By is AuthorRole.SuperUser && !actor.May(Right.EditStrictTraits)) return AcceptanceRefusals.SuperUserNeeded(outcome);

        var shown = document is null ? identity : identity with { Documents = identity.Documents.Add(document) };
        return Take(shown, retrieval, returned, awaited.By is AuthorRole.User ? awaited with { By = actor.Role() } : awaited, actor);
    }

    private Result<RegisteredIdentity> Take(
        RegisteredIdentity identity, PendingRetrieval retrieval, ReturnedIdentity returned, TrustEvent happening, Actor actor)
    {
        // After the review of a change, the super user may give the INS up rather than take the return in.
        if (happening is TrustEvent.Downgraded) return parts.Trust.Apply(identity, happening, actor);

        return _feeding.Feed(returned, identity.Strict, identity.Strict.FirstBirthName)
            .Then(fed => parts.Trust.Apply(
                identity with
                {
                    Strict = fed,
                    Complementary = _feeding.Beside(fed, identity.Complementary),
                    TypedNames = identity.TypedNames.RemoveRange(NameFields.FedByInsi),
                },
                happening,
                actor))
            .Select(fed => _traces.Add(fed, retrieval, actor));
    }

    private static Result<RegisteredIdentity> WithFirstName(RegisteredIdentity identity, string? typed) => NameFields
        .Read(IdentityField.FirstBirthName, typed)
        .Select(name => name is null ? identity : identity with { Strict = identity.Strict with { FirstBirthName = name } });
}
