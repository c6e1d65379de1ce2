using InsConformance.Engine.Journal;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Verification;

namespace InsConformance.Engine.Lots;

/// <summary>The two calls of a lot over the wire, each written in the call journal whatever it gives (règles 37 and 39).</summary>
internal sealed class LotCaller(EngineParts parts, IInsiVerificationService service, InsiAccess access, ICallAuthentication authentication)
{
    /// <summary>Deposits a lot (WS_INS4).</summary>
    public Task<Result<LotDepositAnswer>> DepositAsync(Actor actor, LotDepositRequest request, CancellationToken cancellationToken) =>
        CallAsync<LotDepositAnswer>(actor, request.Operation, context => service.DepositLotAsync(request, context, cancellationToken), cancellationToken);

    /// <summary>Asks for the result of a lot (WS_INS5).</summary>
    public Task<Result<LotRetrievalAnswer>> FetchAsync(Actor actor, LotRetrievalRequest request, CancellationToken cancellationToken) =>
        CallAsync<LotRetrievalAnswer>(actor, request.Operation, context => service.RetrieveLotAsync(request, context, cancellationToken), cancellationToken);

    /// <summary>Writes what the result says of one identity.</summary>
    public void Note(Actor actor, VerifiedLine line) => Write(new InsiCallEntry
    {
        At = parts.Clock.GetUtcNow(),
        By = actor.Author,
        Identity = line.Identity,
        Operation = NameOf(InsiOperations.RetrieveBatch),
        Modality = CallModality.Lot,
        Label = line.Outcome.Label,
        TechnicalError = (line.Outcome as VerificationOutcome.Unavailable)?.Reason,
    });

    private async Task<Result<TAnswer>> CallAsync<TAnswer>(
        Actor actor, InsiOperation operation, Func<CallContext, Task<InsiExchange>> call, CancellationToken cancellationToken)
        where TAnswer : VerificationAnswer
    {
        if (!(await authentication.ForCallAsync(cancellationToken)).TryGet(out var credentials, out var refused)) return refused;
        var context = CallContext.Create(access.Software, credentials.Emitter, access.MessageIds, parts.Clock) with { Assertions = credentials.Assertions };
        var at = parts.Clock.GetUtcNow();
        var outcome = (await call(context)).Outcome;
        var answer = (outcome as InsiOutcome.Verified)?.Answer as TAnswer;
        Write(new InsiCallEntry
        {
            At = at,
            By = actor.Author,
            Operation = NameOf(operation),
            Modality = CallModality.Lot,
            MessageId = context.MessageId,
            Code = answer?.Code,
            Label = answer?.Label,
            TechnicalError = ReturnReader.ErrorOf(outcome),
        });
        return answer is null
            ? LotDesk.Refused($"La vérification du lot n'a pas eu lieu : {ReturnReader.ErrorOf(outcome) ?? "INSi n'a pas rendu ce qui lui était demandé"}. Les identités sont inchangées.")
            : answer;
    }

    private void Write(InsiCallEntry entry) => parts.Writer.Note(parts.Scribe.Keep(entry));

    private static string NameOf(InsiOperation operation) => operation.Name ?? operation.GuideId;
}
