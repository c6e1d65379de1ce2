using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Messages;

/// <summary>
/// The body of a request: a <see cref="SearchRequest"/>, or a <see cref="Verification.VerificationRequest"/> of the reconstructed contract.
/// </summary>
public abstract record RequestBody
{
    private protected RequestBody()
    {
    }

    /// <summary>The operation this body belongs to.</summary>
    public abstract InsiOperation Operation { get; }
}
