namespace InsConformance.Identity.Trust.Machine;

/// <summary>Documents checked and withdrawn: T10, T12, T17, T18.</summary>
internal static class ProofSteps
{
    internal static TrustOutcome Validate(TrustState state, TrustEvent.ProofValidated e, TrustOptions options)
    {
        if (Step.Refusal(state, Objections.ToLeaveProvisional(state), Objections.To(e.Proof, e.By, options)) is { } refusal) return refusal;

        var after = state with { Evidence = state.Evidence with { Proof = e.Proof } };
        return state.Status switch
        {
            TrustStatus.Provisional => Step.Take(TrustTransitions.T10, e.By, state, after),
            TrustStatus.Retrieved => Step.Take(TrustTransitions.T12, e.By, state, after),
            _ => Step.Stay(state, after),
        };
    }

    internal static TrustOutcome Withdraw(TrustState state, TrustEvent.ProofWithdrawn e) => state.Status switch
    {
        TrustStatus.Qualified => Step.Take(TrustTransitions.T17, e.By, state, WithoutProof(state)),
        TrustStatus.Validated => Step.Take(TrustTransitions.T18, e.By, state, WithoutProof(state)),
        _ => Step.Refuse(state, TrustProhibitions.P01, "Aucun justificatif validé n'est à retirer."),
    };

    internal static TrustState WithoutProof(TrustState state) => state with { Evidence = state.Evidence with { Proof = null } };
}
