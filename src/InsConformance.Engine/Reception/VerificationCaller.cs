using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Rights;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Operations;

namespace InsConformance.Engine.Reception;

/// <summary>Asks INSi about one INS, and writes it in the call journal whatever it answers.</summary>
internal sealed class VerificationCaller(EngineParts parts, IInsiVerification verification)
{
    public async Task<VerificationOutcome> CallAsync(
        Actor actor, IdentityId? identity, Ins ins, StrictTraits traits, CancellationToken cancellationToken)
    {
        var at = parts.Clock.GetUtcNow();
        var outcome = await verification.VerifyAsync(ins, traits, cancellationToken);
        parts.Writer.Note(parts.Scribe.Keep(new InsiCallEntry
        {
            At = at,
            By = actor.Author,
            Identity = identity,
            Operation = InsiOperations.Verify.Name ?? InsiOperations.Verify.GuideId,
            Modality = CallModality.Verification,
            Label = outcome.Label,
            TechnicalError = (outcome as VerificationOutcome.Unavailable)?.Reason,
        }));
        return outcome;
    }
}
