using InsConformance.Insi.Verification;

namespace InsConformance.Insi.Calling;

/// <summary>
/// The verification of the téléservice INSi as a caller sees it, in the reconstructed contract
/// (<see cref="ReconstructedContract"/>): not the official one. Same promises as <see cref="IInsiService"/>.
/// </summary>
public interface IInsiVerificationService
{
    /// <summary>WS_INS3, « vérifier l'INS et les traits d'identité » of one person.</summary>
    Task<InsiExchange> VerifyAsync(UnitVerificationRequest request, CallContext context, CancellationToken cancellationToken);

    /// <summary>WS_INS4, deposit of a lot; the answer gives its reference and when to come back.</summary>
    Task<InsiExchange> DepositLotAsync(LotDepositRequest request, CallContext context, CancellationToken cancellationToken);

    /// <summary>WS_INS5, result of a lot, or a new delay when it is not ready.</summary>
    Task<InsiExchange> RetrieveLotAsync(LotRetrievalRequest request, CallContext context, CancellationToken cancellationToken);
}
