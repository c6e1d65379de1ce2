using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust.Machine;

/// <summary>∅ → an identity: T01 to T04; the flows T05 to T08 are in <see cref="FlowSteps"/>, T29 in <see cref="VitaleAppSteps"/>.</summary>
internal static class CreationSteps
{
    internal static TrustOutcome Apply(TrustEvent happening, TrustOptions options) => happening switch
    {
        TrustEvent.CreatedManually e => Step.Refusal(null, Incomplete(e.FilledFields))
            ?? Step.Take(TrustTransitions.T01, e.By, null, new TrustState(TrustEvidence.None) { DateIsFictive = e.DateIsFictive }),
        TrustEvent.CreatedWithProof e => Step.Refusal(null, Incomplete(e.FilledFields), Objections.To(e.Proof, e.By, options))
            ?? Step.Take(
                TrustTransitions.T03, e.By, null, new TrustState(new TrustEvidence(e.Proof, null)) { DateIsFictive = e.DateIsFictive }),
        TrustEvent.CreatedFromInsi e => FromInsi(e.Return, e.By),
        TrustEvent.CreatedAndQualified e => FromInsi(e.Return, e.By)
            .Then(state => ProofSteps.Validate(state, new(e.Proof) { By = e.By }, options))
            .As(TrustTransitions.T04),
        TrustEvent.VitaleAppRead e => VitaleAppSteps.Create(e, options),
        TrustEvent.ReceivedFromOtherDomain e => FlowSteps.CreateFromOtherDomain(e, options),
        TrustEvent.ReceivedFromOwnDomain e => FlowSteps.CreateFromOwnDomain(e),
        TrustEvent.ReceivedUnderTrustContract e => FlowSteps.CreateUnderTrustContract(e),
        _ => Step.Refuse(null, TrustProhibitions.P01, "L'identité n'existe pas encore ; la créer d'abord."),
    };

    private static TrustOutcome FromInsi(InsiReturn answer, AuthorRole by) => Step.Refusal(null, Objections.To(answer))
        ?? Step.Take(
            TrustTransitions.T02, by, null, new TrustState(new TrustEvidence(null, new HeldIns(answer.Ins, InsOrigin.InsiRetrieval))));

    private static Objection? Incomplete(IReadOnlyCollection<IdentityField> filled)
    {
        var missing = IdentityFields.All.Where(row => row.IsMandatoryAtCreation && !filled.Contains(row.Field)).ToList();
        return missing.Count == 0
            ? null
            : new(
                TrustProhibitions.F15,
                $"Création impossible sans : {string.Join(", ", missing.Select(row => row.Label))}. "
                + "Une valeur d'attente admise (par exemple le code lieu 99999) convient quand la donnée est inconnue.");
    }
}
