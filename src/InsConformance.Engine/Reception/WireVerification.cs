using System.Globalization;
using InsConformance.Engine.Retrieval;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
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
        var exchange = await service.VerifyAsync(new UnitVerificationRequest(Individual(ins, traits)), context, cancellationToken);
        return exchange.Outcome switch
        {
            InsiOutcome.Verified { Answer: UnitVerificationAnswer { IsConfirmed: true } } => new VerificationOutcome.Confirmed(),
            InsiOutcome.Verified { Answer: UnitVerificationAnswer { Code: ReconstructedContract.Done } } => new VerificationOutcome.Rejected(),
            var other => new VerificationOutcome.Unavailable(ReturnReader.ErrorOf(other) ?? "INSi n'a pas rendu de résultat de vérification"),
        };
    }

    private static IdentityToVerify Individual(Ins ins, StrictTraits traits) => new()
    {
        Matricule = new MatriculeParts(ins.Matricule.Number, ins.Matricule.Key),
        Oid = ins.Oid.Value,
        BirthName = traits.BirthName.Value,
        GivenName = traits.FirstBirthName.Value,
        GivenNames = traits.BirthGivenNames?.List.Value,
        Sex = traits.Sex.Code(),
        BirthDate = string.Create(CultureInfo.InvariantCulture, $"{traits.BirthDate.Year:0000}-{traits.BirthDate.Month:00}-{traits.BirthDate.Day:00}"),
        BirthPlace = traits.BirthPlace == BirthPlace.Unknown ? null : traits.BirthPlace.Code,
    };
}
