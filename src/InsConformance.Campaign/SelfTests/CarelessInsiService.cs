using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Campaign.SelfTests;

/// <summary>Calls INSi as a careless software does: the request or its context is spoilt before it leaves.</summary>
/// <param name="service">The sound client.</param>
internal sealed class CarelessInsiService(IInsiService service) : IInsiService
{
    /// <summary>What becomes of the context of a call.</summary>
    public Func<CallContext, CallContext> Context { get; init; } = context => context;

    /// <summary>What becomes of a search by traits.</summary>
    public Func<TraitsSearchRequest, TraitsSearchRequest> Traits { get; init; } = request => request;

    public Task<InsiExchange> SearchByTraitsAsync(TraitsSearchRequest request, CallContext context, CancellationToken cancellationToken) =>
        service.SearchByTraitsAsync(Traits(request), Context(context), cancellationToken);

    public Task<InsiExchange> SearchByVitaleAsync(VitaleSearchRequest request, CallContext context, CancellationToken cancellationToken) =>
        service.SearchByVitaleAsync(request, Context(context), cancellationToken);
}
