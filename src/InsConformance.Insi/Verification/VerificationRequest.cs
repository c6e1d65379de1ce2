using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Verification;

/// <summary>
/// The body of a verification: <see cref="UnitVerificationRequest"/>, <see cref="LotDepositRequest"/> or
/// <see cref="LotRetrievalRequest"/>. Reconstructed; raw strings, null when absent.
/// </summary>
public abstract record VerificationRequest : RequestBody
{
    private protected VerificationRequest()
    {
    }
}
