using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Campaign.Reference;

/// <summary>The téléservice at the address that the site gives, which may change during a session.</summary>
/// <param name="first">The client of the first address.</param>
/// <param name="clientAt">Gives the client of another one; it stays the property of whoever made it.</param>
internal sealed class AddressedInsi(InsiClient first, Func<Uri, InsiClient> clientAt) : IInsiService, IInsiVerificationService
{
    private volatile InsiClient _current = first;

    /// <summary>Calls this address from now on.</summary>
    public void Use(Uri address) => _current = clientAt(address);

    public Task<InsiExchange> SearchByTraitsAsync(TraitsSearchRequest request, CallContext context, CancellationToken cancellationToken) =>
        _current.SearchByTraitsAsync(request, context, cancellationToken);

    public Task<InsiExchange> SearchByVitaleAsync(VitaleSearchRequest request, CallContext context, CancellationToken cancellationToken) =>
        _current.SearchByVitaleAsync(request, context, cancellationToken);

    public Task<InsiExchange> VerifyAsync(UnitVerificationRequest request, CallContext context, CancellationToken cancellationToken) =>
        _current.VerifyAsync(request, context, cancellationToken);

    public Task<InsiExchange> DepositLotAsync(LotDepositRequest request, CallContext context, CancellationToken cancellationToken) =>
        _current.DepositLotAsync(request, context, cancellationToken);

    public Task<InsiExchange> RetrieveLotAsync(LotRetrievalRequest request, CallContext context, CancellationToken cancellationToken) =>
        _current.RetrieveLotAsync(request, context, cancellationToken);
}
