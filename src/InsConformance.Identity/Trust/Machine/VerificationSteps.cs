namespace InsConformance.Identity.Trust.Machine;

/// <summary>What an INSi verification does: T23, T24, and the alert that comes before it.</summary>
internal static class VerificationSteps
{
    internal static TrustOutcome Confirm(TrustState state, TrustEvent.InsVerified e) =>
        Refusal(state) ?? Step.Take(TrustTransitions.T23, e.By, state, state with { EmissionIsSuspended = false });

    internal static TrustOutcome Fail(TrustState state, TrustEvent.InsVerificationFailed e, TrustOptions options)
    {
        if (Refusal(state) is { } refusal) return refusal;

        if (options.FailedVerificationDowngradesAtOnce)
            return Step.Take(TrustTransitions.T24, e.By, state, DowngradeSteps.WithoutIns(state));

        if (!e.IsConfirmed)
        {
            return Step.Stay(state, state with { EmissionIsSuspended = true }, new TrustWarning(
                TrustOptionRules.O01,
                "INSi ne confirme pas l'INS de cette identité ; elle n'est plus émise en attendant qu'une personne habilitée tranche."));
        }

        return e.By is AuthorRole.Software or AuthorRole.Flow
            ? Step.Refuse(
                state, TrustProhibitions.P02, "Une personne habilitée doit confirmer elle-même la vérification négative.")
            : Step.Take(TrustTransitions.T24, e.By, state, DowngradeSteps.WithoutIns(state));
    }

    private static TrustOutcome? Refusal(TrustState state) => Step.Refusal(
        state,
        Objections.ToInsi(state),
        state.Ins is null ? new(TrustProhibitions.P01, "L'identité ne porte aucune INS ; il n'y a rien à vérifier.") : null);
}
