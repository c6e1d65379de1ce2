using InsConformance.Identity.Trust.Machine;

namespace InsConformance.Identity.Trust;

/// <summary>
/// The trust status machine: what each event does to each identity (transitions T01–T29, prohibitions F01–F15, invariants INV1–INV9).
/// A pure function; the caller adds date and responsible to the rows of history, and applies both halves of a merge together.
/// </summary>
public static class TrustMachine
{
    /// <summary>Applies an event.</summary>
    /// <param name="state">The identity as it is; <see langword="null"/> when it does not exist yet.</param>
    /// <param name="happening">What happens.</param>
    /// <param name="options">How open points are settled.</param>
    /// <returns>Accepted, with all that must be written; or refused, with the reason in French.</returns>
    public static TrustOutcome Apply(TrustState? state, TrustEvent happening, TrustOptions options) => state switch
    {
        null => CreationSteps.Apply(happening, options),
        { IsAbsorbed: true } => Step.Refuse(
            state, TrustProhibitions.P01, "L'identité a été fusionnée dans une autre ; agir sur l'identité qui a survécu."),
        _ => ApplyToExisting(state, happening, options),
    };

    private static TrustOutcome ApplyToExisting(TrustState state, TrustEvent happening, TrustOptions options) => happening switch
    {
        TrustEvent.InsiAnswerAccepted e => InsiSteps.AcceptAnswer(state, e),
        TrustEvent.QualifiedInOneClick e => InsiSteps.QualifyInOneClick(state, e, options),
        TrustEvent.NiaReplacedByNir e => InsChangeSteps.ReplaceNia(state, e),
        TrustEvent.NirReplacedByNir e => InsChangeSteps.ReplaceNir(state, e, options),
        TrustEvent.VitaleAppRead e => VitaleAppSteps.Read(state, e, options),
        TrustEvent.InsVerified e => VerificationSteps.Confirm(state, e),
        TrustEvent.InsVerificationFailed e => VerificationSteps.Fail(state, e, options),
        TrustEvent.ProofValidated e => ProofSteps.Validate(state, e, options),
        TrustEvent.ProofWithdrawn e => ProofSteps.Withdraw(state, e),
        TrustEvent.TraitsModified e => TraitSteps.Modify(state, e, options),
        TrustEvent.DateMarkedFictive e => TraitSteps.MarkDateFictive(state, e, options),
        TrustEvent.RealDateEntered e => TraitSteps.EnterRealDate(state, e, options),
        TrustEvent.Downgraded e => DowngradeSteps.Downgrade(state, e, options),
        TrustEvent.HomonymSet e => AttributeSteps.Set(state, IdentityAttributes.Homonym, e, options),
        TrustEvent.HomonymRemoved e => AttributeSteps.Remove(state, IdentityAttributes.Homonym, e, options),
        TrustEvent.DoubtfulSet e => AttributeSteps.Set(state, IdentityAttributes.Doubtful, e, options),
        TrustEvent.DoubtfulRemoved e => AttributeSteps.Remove(state, IdentityAttributes.Doubtful, e, options),
        TrustEvent.FictitiousSet e => AttributeSteps.Set(state, IdentityAttributes.Fictitious, e, options),
        TrustEvent.FictitiousRemoved e => AttributeSteps.Remove(state, IdentityAttributes.Fictitious, e, options),
        TrustEvent.ReceivedFromOtherDomain e => FlowSteps.ReceiveFromOtherDomain(state, e),
        TrustEvent.ReceivedFromOwnDomain e => FlowSteps.ReceiveFromOwnDomain(state, e),
        TrustEvent.AbsorbedAnother e => MergeSteps.Absorb(state, e, options),
        TrustEvent.AbsorbedByAnother e => MergeSteps.BeAbsorbed(state, e),
        _ => Step.Refuse(state, TrustProhibitions.P01, "L'identité existe déjà ; elle ne peut pas être créée une seconde fois."),
    };
}
