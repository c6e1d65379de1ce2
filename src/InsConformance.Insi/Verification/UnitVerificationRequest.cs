using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Verification;

/// <summary>WS_INS3: verification of one identity.</summary>
/// <param name="Identity">The identity; null when the request holds none.</param>
public sealed record UnitVerificationRequest(IdentityToVerify? Identity) : VerificationRequest
{
    /// <inheritdoc/>
    public override InsiOperation Operation => InsiOperations.Verify;
}
