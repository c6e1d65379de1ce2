using System.Globalization;
using InsConformance.Engine.Retrieval;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Engine.Reception;

/// <summary>The verification over the wire: WS_INS3 in its reconstructed contract (docs/verification.md), in certificate mode.</summary>
/// <param name="service">The téléservice.</param>
/// <param name="access">Who calls, and how.</param>
/// <param name="clock">Time of the requests.</param>
public sealed class WireVerification(IInsiVerificationService service, InsiAccess access, TimeProvider clock) : IInsiVerification
{
    /// <inheritdoc/>
    public async Task<VerificationOutcome> VerifyAsync(Ins ins, StrictTraits traits, CancellationToken cancellationToken)
    {
        var context = CallContext.Create(access.Software, access.Emitter, access.MessageIds, clock);
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
