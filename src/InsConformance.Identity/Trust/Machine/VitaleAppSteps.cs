namespace InsConformance.Identity.Trust.Machine;

/// <summary>An identity read from the « appli carte Vitale »: T29, and T12 when the INS is already held.</summary>
internal static class VitaleAppSteps
{
    internal static TrustOutcome Create(TrustEvent.VitaleAppRead e, TrustOptions options) =>
        Step.Refusal(null, Objections.To(e.Proof, e.By, options))
        ?? Step.Take(TrustTransitions.T29, e.By, null, new TrustState(Evidence(e)));

    internal static TrustOutcome Read(TrustState state, TrustEvent.VitaleAppRead e, TrustOptions options)
    {
        if (Step.Refusal(state, Objections.ToLeaveProvisional(state), Objections.ToInsOn(state), Objections.To(e.Proof, e.By, options)) is { } refusal)
            return refusal;
        if (state.Ins is not { } held) return Step.Take(TrustTransitions.T29, e.By, state, state with { Evidence = Evidence(e) });
        return held == e.Ins
            ? ProofSteps.Validate(state, new(e.Proof) { By = e.By }, options)
            : Step.Refuse(
                state,
                TrustProhibitions.P06,
                $"L'INS a changé : l'identité porte {held.Display}, l'appli carte Vitale donne {e.Ins.Display} ; interroger INSi pour examiner le changement.");
    }

    private static TrustEvidence Evidence(TrustEvent.VitaleAppRead e) => new(e.Proof, new HeldIns(e.Ins, InsOrigin.VitaleApp));
}
