using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Retrieval;

/// <summary>Makes one call to INSi, writes it in the call journal whatever it gives, and says what came of it (règles 37 and 39).</summary>
internal sealed class InsiCaller(EngineParts parts, InsiAccess access)
{
    private readonly ReturnReader _reader = new(parts.Rules);

    /// <summary>Calls by traits (WS_INS2).</summary>
    public Task<CallMade> ByTraitsAsync(
        Actor actor, IdentityId? identity, RetrievalId retrieval, TraitsSearchRequest request, CancellationToken cancellationToken)
    {
        var context = Context() with { Assertions = access.Assertions };
        return CallAsync(
            actor,
            identity,
            retrieval,
            CallModality.Traits,
            context,
            () => access.Service.SearchByTraitsAsync(request, context, cancellationToken));
    }

    /// <summary>Calls with a carte Vitale (WS_INS1).</summary>
    public Task<CallMade> ByVitaleAsync(
        Actor actor, IdentityId? identity, RetrievalId retrieval, VitaleReading reading, CancellationToken cancellationToken)
    {
        var context = Context() with { Assertions = reading.Assertions, Coverage = reading.Coverage };
        return CallAsync(
            actor,
            identity,
            retrieval,
            CallModality.Vitale,
            context,
            () => access.Service.SearchByVitaleAsync(reading.Request, context, cancellationToken));
    }

    private CallContext Context() => CallContext.Create(access.Software, access.Emitter, access.MessageIds, parts.Clock);

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
