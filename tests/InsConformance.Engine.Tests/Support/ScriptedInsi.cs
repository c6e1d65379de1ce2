using System.Collections.Concurrent;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;

namespace InsConformance.Engine.Tests.Support;

/// <summary>A téléservice that gives the outcomes it was told to, one after the other, then the last one for ever; it keeps what it was asked.</summary>
internal sealed class ScriptedInsi : IInsiService
{
    private readonly ConcurrentQueue<InsiOutcome> _outcomes = new();
    private readonly ConcurrentQueue<(SearchRequest Request, CallContext Context)> _asked = new();
    private InsiOutcome _last = new InsiOutcome.Answered(InsiAnswer.NoIdentity);

    public IReadOnlyList<TraitsSearchRequest> TraitsAsked => [.. _asked.Select(call => call.Request).OfType<TraitsSearchRequest>()];

    public IReadOnlyList<VitaleSearchRequest> VitaleAsked => [.. _asked.Select(call => call.Request).OfType<VitaleSearchRequest>()];

    public IReadOnlyList<CallContext> Contexts => [.. _asked.Select(call => call.Context)];

    public int Calls => _asked.Count;

    public ScriptedInsi Answers(params IEnumerable<InsiAnswer> answers) => Gives(answers.Select(answer => new InsiOutcome.Answered(answer)));

    public ScriptedInsi Gives(params IEnumerable<InsiOutcome> outcomes)
    {
        foreach (var outcome in outcomes) _outcomes.Enqueue(outcome);
        return this;
    }

    public Task<InsiExchange> SearchByTraitsAsync(TraitsSearchRequest request, CallContext context, CancellationToken cancellationToken) =>
        AnswerAsync(request, context, cancellationToken);

    public Task<InsiExchange> SearchByVitaleAsync(VitaleSearchRequest request, CallContext context, CancellationToken cancellationToken) =>
        AnswerAsync(request, context, cancellationToken);

    private Task<InsiExchange> AnswerAsync(SearchRequest request, CallContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _asked.Enqueue((request, context));
        if (_outcomes.TryDequeue(out var outcome)) _last = outcome;
        return Task.FromResult(new InsiExchange
        {
            Operation = request is VitaleSearchRequest ? InsiOperations.SearchByVitale : InsiOperations.SearchByTraits,
            Endpoint = new Uri("https://127.0.0.1/lps"),
            RequestBytes = ReadOnlyMemory<byte>.Empty,
            StartedAt = context.Time,
            Duration = TimeSpan.FromMilliseconds(120),
            Outcome = _last,
        });
    }
}
