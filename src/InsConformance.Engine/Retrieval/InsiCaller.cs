using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Retrieval;

/// <summary>Makes one call to INSi, writes it in the call journal whatever it gives, and says what came of it (règles 37 and 39).</summary>
internal sealed class InsiCaller(EngineParts parts, InsiAccess access, ICallAuthentication authentication)
{
    private readonly ReturnReader _reader = new(parts.Rules);

    /// <summary>Calls by traits (WS_INS2).</summary>
    /// <returns>What came of it, or why it may not leave.</returns>
    public async Task<Result<CallMade>> ByTraitsAsync(
        Actor actor, IdentityId? identity, RetrievalId retrieval, TraitsSearchRequest request, CancellationToken cancellationToken)
    {
        if (!(await authentication.ForCallAsync(cancellationToken)).TryGet(out var credentials, out var refused)) return refused;
        var context = Context(credentials);
        return await CallAsync(
            actor,
            identity,
            retrieval,
            CallModality.Traits,
            context,
            () => access.Service.SearchByTraitsAsync(request, context, cancellationToken));
    }

    /// <summary>Calls with a carte Vitale (WS_INS1).</summary>
    /// <returns>What came of it, or why it may not leave.</returns>
    public async Task<Result<CallMade>> ByVitaleAsync(
        Actor actor, IdentityId? identity, RetrievalId retrieval, VitaleReading reading, CancellationToken cancellationToken)
    {
        if (!(await reading.Authentication.ForCallAsync(cancellationToken)).TryGet(out var credentials, out var refused)) return refused;
        var context = Context(credentials) with { Coverage = reading.Coverage };
        return await CallAsync(
            actor,
            identity,
            retrieval,
            CallModality.Vitale,
            context,
            () => access.Service.SearchByVitaleAsync(reading.Request, context, cancellationToken));
    }

    private CallContext Context(CallCredentials credentials) =>
        CallContext.Create(access.Software, credentials.Emitter, access.MessageIds, parts.Clock) with { Assertions = credentials.Assertions };

    private async Task<CallMade> CallAsync(
        Actor actor, IdentityId? identity, RetrievalId retrieval, CallModality modality, CallContext context, Func<Task<InsiExchange>> call)
    {
        var at = parts.Clock.GetUtcNow();
        var exchange = await call();
        var answer = (exchange.Outcome as InsiOutcome.Answered)?.Answer;
        parts.Writer.Note(parts.Scribe.Keep(new InsiCallEntry
        {
            At = at,
            By = actor.Author,
            Identity = identity,
            Operation = exchange.Operation.Name ?? exchange.Operation.GuideId,
            Modality = modality,
            MessageId = context.MessageId,
            Code = answer?.Code,
            Label = answer?.Label,
            Image = answer?.Individual,
            TechnicalError = ReturnReader.ErrorOf(exchange.Outcome),
            Retrieval = retrieval.Value,
        }));
        return new CallMade(_reader.Read(exchange.Outcome), answer, exchange);
    }
}
