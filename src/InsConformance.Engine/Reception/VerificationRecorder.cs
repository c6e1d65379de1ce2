using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Reception;

/// <summary>Writes in an identity what INSi said of its INS (T23, T24). What a negative answer leads to is not public: a person decides.</summary>
internal sealed class VerificationRecorder(EngineParts parts)
{
    /// <summary>
    /// Confirmed, the date is kept; rejected, emission stops. An identity that lost or changed its INS while INSi was answering stays as it is, and so does one of
    /// which nobody knows.
    /// </summary>
    public Result<RegisteredIdentity> Record(Actor actor, IdentityId id, Ins ins, VerificationOutcome outcome) =>
        parts.Writer.Change(actor, ChangeKind.Verification, id, current => current.Trust.Ins == ins ? After(outcome, current, actor) : current);

    private Result<RegisteredIdentity> After(VerificationOutcome outcome, RegisteredIdentity identity, Actor actor) => outcome switch
    {
        VerificationOutcome.Confirmed => parts.Trust.Apply(identity, new TrustEvent.InsVerified { By = AuthorRole.Software }, actor)
            .Select(after => parts.Rules.IsOn(EngineRule.VerificationDated) ? after with { InsiConfirmedAt = parts.Clock.GetUtcNow() } : after),
        VerificationOutcome.Rejected => parts.Trust.Apply(identity, new TrustEvent.InsVerificationFailed(IsConfirmed: false) { By = AuthorRole.Software }, actor),
        _ => identity,
    };
}
