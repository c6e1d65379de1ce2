using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Verification;

/// <summary>WS_INS5: request for the result of a lot.</summary>
/// <param name="Reference">Reference given at the deposit; null when absent.</param>
public sealed record LotRetrievalRequest(string? Reference) : VerificationRequest
{
    /// <inheritdoc/>
    public override InsiOperation Operation => InsiOperations.RetrieveBatch;
}
