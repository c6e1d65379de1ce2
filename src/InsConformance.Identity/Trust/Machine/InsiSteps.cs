namespace InsConformance.Identity.Trust.Machine;

/// <summary>« Rapatriement » of an INSi return: T09, T11, T13, and T23 when it is the INS already held.</summary>
internal static class InsiSteps
{
    internal static TrustOutcome AcceptAnswer(TrustState state, TrustEvent.InsiAnswerAccepted e)
    {
        if (Step.Refusal(state, Objections.ToInsi(state), Objections.To(e.Return), Objections.ToInsOn(state)) is { } refusal)
            return refusal;

        if (state.Ins == e.Return.Ins)
            return Step.Take(TrustTransitions.T23, e.By, state, state with { EmissionIsSuspended = false });

        if (state.Ins is { } held)
        {
            return Step.Refuse(
                state,
                TrustProhibitions.P06,
                $"L'INS a changé : l'identité porte {held.Display}, INSi retourne {e.Return.Ins.Display} ; "
                + "examiner le changement, puis l'accepter comme tel ou rétrograder l'identité.");
        }

        return Step.Take(
            state.DocumentVerified ? TrustTransitions.T11 : TrustTransitions.T09,
            e.By,
            state,
            state with { Evidence = state.Evidence with { Ins = new HeldIns(e.Return.Ins, InsOrigin.InsiRetrieval) } });
    }

    internal static TrustOutcome QualifyInOneClick(TrustState state, TrustEvent.QualifiedInOneClick e, TrustOptions options)
    {
        var outcome = e.DocumentFirst
            ? Document(state).Then(Answer)
            : Answer(state).Then(Document);
        return state.Status is TrustStatus.Provisional ? outcome.As(TrustTransitions.T13) : outcome;

        TrustOutcome Answer(TrustState current) => AcceptAnswer(current, new(e.Return) { By = e.By });
        TrustOutcome Document(TrustState current) => ProofSteps.Validate(current, new(e.Proof) { By = e.By }, options);
    }
}
