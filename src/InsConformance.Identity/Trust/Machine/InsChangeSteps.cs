using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Trust.Machine;

/// <summary>The INS held gives way to another: T25, T26.</summary>
internal static class InsChangeSteps
{
    internal static TrustOutcome ReplaceNia(TrustState state, TrustEvent.NiaReplacedByNir e) =>
        Refusal(state, e.Return, OidNature.Nia) ?? Step.Take(TrustTransitions.T25, e.By, state, WithIns(state, e.Return.Ins));

    internal static TrustOutcome ReplaceNir(TrustState state, TrustEvent.NirReplacedByNir e, TrustOptions options)
    {
        if (Refusal(state, e.Return, OidNature.Nir) is { } refusal) return refusal;

        var replaced = Step.Take(TrustTransitions.T26, e.By, state, WithIns(state, e.Return.Ins));
        if (e.NewProof is { } proof)
            return replaced.Then(after => ProofSteps.Validate(after, new(proof) { By = e.By }, options));
        return state.Status is TrustStatus.Qualified && !options.NirChangeKeepsDocumentCheck
            ? replaced.Then(after => Step.Follow(TrustTransitions.T17, after, ProofSteps.WithoutProof(after)))
            : replaced;
    }

    private static TrustOutcome? Refusal(TrustState state, InsiReturn answer, OidNature former)
    {
        if (Step.Refusal(state, Objections.ToInsi(state), Objections.To(answer)) is { } refusal) return refusal;
        if (state.Ins is null || state.Ins.Nature != former || answer.Ins.Nature is not OidNature.Nir || answer.Ins == state.Ins)
        {
            return Step.Refuse(
                state,
                TrustProhibitions.P01,
                $"Le remplacement {(former is OidNature.Nia ? "d'un NIA par un NIR" : "d'un NIR par un autre")} est sans objet : "
                + $"l'identité porte {state.Ins?.Display ?? "aucune INS"}, INSi retourne {answer.Ins}.");
        }

        return null;
    }

    private static TrustState WithIns(TrustState state, Ins ins) => state with
    {
        Evidence = state.Evidence with { Ins = new HeldIns(ins, InsOrigin.InsiRetrieval) },
        EmissionIsSuspended = false,
    };
}
