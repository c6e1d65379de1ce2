using InsConformance.Engine.Documents;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Retrieval;

/// <summary>Makes a new identity out of an accepted return: « récupérée », or « qualifiée » with a document (T02, T04; INS 23).</summary>
internal sealed class ReturnCreation(EngineParts parts, ReturnJudge judge, EntryPolicy entries)
{
    private readonly Feeding _feeding = new(parts.Rules);
    private readonly ReturnTraces _traces = new(parts);
    private readonly AcceptedDocuments _documents = new(parts);

    /// <summary>The identity to add to the register; or why it cannot be made.</summary>
    public Result<RegisteredIdentity> Create(PendingRetrieval retrieval, NewIdentity addition, Actor actor) => entries
        .ReadUsedNames(addition.UsedName, addition.UsedFirstName)
        .Then(complementary => NameFields.Read(IdentityField.FirstBirthName, addition.FirstBirthName)
            .Then(firstName => _documents.Record(addition.Document, BirthDateOf(retrieval), actor)
                .Then(document => Create(retrieval, complementary, firstName, document, actor))));

    private Result<RegisteredIdentity> Create(
        PendingRetrieval retrieval, ComplementaryTraits complementary, StoredName? firstName, RecordedDocument? document, Actor actor)
    {
        var (outcome, returned) = judge.Judge(retrieval, null, document?.Proof);
        if (outcome.OnceConfirmed is not { } awaited || returned is null) return AcceptanceRefusals.NotAcceptable(outcome);

        return _feeding.Feed(returned, null, firstName).Then(fed => parts.Trust.Begin(awaited).Then(trust =>
        {
            var identity = new RegisteredIdentity
            {
                Id = new IdentityId(parts.Numbering.Next("IPP")),
                Strict = fed,
                Complementary = _feeding.Beside(fed, complementary),
                Trust = trust.State,
                Documents = document is null ? [] : [document],
            };
            return parts.Trust.Record(_traces.Add(identity, retrieval, actor), trust, actor);
        }));
    }

    private static BirthDate BirthDateOf(PendingRetrieval retrieval) =>
        retrieval.Result is InsiResult.Found { Returned.BirthDate: var text } && BirthDate.TryParseIso(text, out var date, out _)
            ? date
            : default;
}
