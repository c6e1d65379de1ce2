using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Calling;

/// <summary>
/// The téléservice INSi as a caller sees it. A call always gives an exchange, whatever the server did; only the cancellation asked by
/// the caller throws (<see cref="OperationCanceledException"/>).
/// </summary>
public interface IInsiService
{
    /// <summary>WS_INS2, « récupérer l'INS sans carte Vitale ».</summary>
    Task<InsiExchange> SearchByTraitsAsync(TraitsSearchRequest request, CallContext context, CancellationToken cancellationToken);

    /// <summary>WS_INS1, « récupérer l'INS avec carte Vitale ».</summary>
    Task<InsiExchange> SearchByVitaleAsync(VitaleSearchRequest request, CallContext context, CancellationToken cancellationToken);
}
