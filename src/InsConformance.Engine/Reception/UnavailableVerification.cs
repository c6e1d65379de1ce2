using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Reception;

/// <summary>The verification of an installation that has no access to WS_INS3.</summary>
public sealed class UnavailableVerification : IInsiVerification
{
    /// <inheritdoc/>
    public Task<VerificationOutcome> VerifyAsync(Ins ins, StrictTraits traits, CancellationToken cancellationToken) =>
        Task.FromResult<VerificationOutcome>(new VerificationOutcome.Unavailable("l'opération de vérification n'est pas raccordée"));
}
