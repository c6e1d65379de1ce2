using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Trust.Machine;

/// <summary>Explicit downgrade: T16, and T17 or T18 where the target is theirs.</summary>
internal static class DowngradeSteps
{
    internal static TrustOutcome Downgrade(TrustState state, TrustEvent.Downgraded e, TrustOptions options)
    {
        var by = e.By is AuthorRole.User && options.UsersMayDowngrade ? AuthorRole.SuperUser : e.By;
        return (state.Status, e.To) switch
        {
            (Qualified, Retrieved) or (Validated, Provisional) => ProofSteps.Withdraw(state, new() { By = by }),
            (Qualified, Validated) => Step.Take(TrustTransitions.T16, by, state, WithoutIns(state)),
            (Qualified or Retrieved, Provisional) =>
                Step.Take(TrustTransitions.T16, by, state, ProofSteps.WithoutProof(WithoutIns(state))),
            (Retrieved, Validated) => ToValidated(state, e.Proof, by, options),
            _ => Step.Refuse(
                state,
                TrustProhibitions.P01,
                $"Le passage de « {state.Status.Label()} » à « {e.To.Label()} » n'est pas une rétrogradation."),
        };
    }

    /// <summary>Matricule and OID are invalidated: nothing active remains, and nothing to suspend.</summary>
    internal static TrustState WithoutIns(TrustState state) =>
        state with { Evidence = state.Evidence with { Ins = null }, EmissionIsSuspended = false };

    private static TrustOutcome ToValidated(TrustState state, IdentityProof? proof, AuthorRole by, TrustOptions options) => proof is null
        ? Step.Refuse(
            state,
            TrustProhibitions.F04,
            $"Aucun justificatif n'est validé ; en contrôler un, ou rétrograder vers « {Provisional.Label()} ».")
        : Step.Refusal(state, Objections.To(proof, by, options))
            ?? Step.Take(TrustTransitions.T16, by, state, WithoutIns(state) with { Evidence = new(proof, null) });
}
