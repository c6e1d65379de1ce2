using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Reception;

/// <summary>
/// « Vérification » of an INS with its traits (WS_INS3), as the engine needs it. The contract of the operation is not public: the outcome
/// comes from whoever implements this.
/// </summary>
public interface IInsiVerification
{
    /// <summary>Asks INSi whether the INS is that of the person with these traits. Never throws but on cancellation.</summary>
    Task<VerificationOutcome> VerifyAsync(Ins ins, StrictTraits traits, CancellationToken cancellationToken);
}
