using InsConformance.Engine.Retrieval;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Verification;

namespace InsConformance.Engine.Reception;

/// <summary>The verification over the wire: WS_INS3 in its reconstructed contract (docs/verification.md), in certificate or in card mode.</summary>
/// <param name="service">The téléservice.</param>
/// <param name="access">Which software calls.</param>
/// <param name="authentication">Who calls; asked before each call.</param>
/// <param name="clock">Time of the requests.</param>
public sealed class WireVerification(IInsiVerificationService service, InsiAccess access, ICallAuthentication authentication, TimeProvider clock)
    : IInsiVerification
{
    /// <inheritdoc/>
    public async Task<VerificationOutcome> VerifyAsync(Ins ins, StrictTraits traits, CancellationToken cancellationToken)
    {
        if (!(await authentication.ForCallAsync(cancellationToken)).TryGet(out var credentials, out var refused))
            return new VerificationOutcome.Unavailable(refused.Message);
        var context = CallContext.Create(access.Software, credentials.Emitter, access.MessageIds, clock) with { Assertions = credentials.Assertions };
        var exchange = await service.VerifyAsync(new UnitVerificationRequest(IdentityOnTheWire.Of(ins, traits)), context, cancellationToken);
        return exchange.Outcome switch
        {
            InsiOutcome.Verified { Answer: UnitVerificationAnswer { IsConfirmed: true } } => new VerificationOutcome.Confirmed(),
            InsiOutcome.Verified { Answer: UnitVerificationAnswer { Code: ReconstructedContract.Done } } => new VerificationOutcome.Rejected(),
            var other => new VerificationOutcome.Unavailable(ReturnReader.ErrorOf(other) ?? "INSi n'a pas rendu de résultat de vérification"),
        };
    }
}
