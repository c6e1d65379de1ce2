using InsConformance.Insi.Calling;
using InsConformance.Insi.Verification;

namespace InsConformance.Engine.Tests.Support;

/// <summary>A verification service that takes one lot, announces sixty seconds, and gives the results that it was told to.</summary>
internal sealed class ScriptedLots : IInsiVerificationService
{
    public List<VerificationRequest> Asked { get; } = [];

    public LotDepositAnswer Deposited { get; set; } = new("00", "OK", "LOT-1", "60");

    public Queue<InsiOutcome> Results { get; } = new();

    public Task<InsiExchange> VerifyAsync(UnitVerificationRequest request, CallContext context, CancellationToken cancellationToken) =>
        Exchange(request, context, new InsiOutcome.Verified(UnitVerificationAnswer.Of(isConfirmed: true)));

    public Task<InsiExchange> DepositLotAsync(LotDepositRequest request, CallContext context, CancellationToken cancellationToken) =>
        Exchange(request, context, new InsiOutcome.Verified(Deposited));

    public Task<InsiExchange> RetrieveLotAsync(LotRetrievalRequest request, CallContext context, CancellationToken cancellationToken) =>
        Exchange(request, context, Results.Dequeue());

    private Task<InsiExchange> Exchange(VerificationRequest request, CallContext context, InsiOutcome outcome)
    {
        Asked.Add(request);
        return Task.FromResult(new InsiExchange
        {
            Operation = request.Operation,
            Endpoint = new Uri("https://127.0.0.1/lps"),
            RequestBytes = ReadOnlyMemory<byte>.Empty,
            StartedAt = context.Time,
            Duration = TimeSpan.FromMilliseconds(120),
            Outcome = outcome,
        });
    }
}
