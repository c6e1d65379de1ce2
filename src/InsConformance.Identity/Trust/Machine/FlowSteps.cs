using System.Collections.Immutable;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Trust.Machine;

/// <summary>Identities received from other software: T05 to T08; F09.</summary>
internal static class FlowSteps
{
    internal static TrustOutcome CreateFromOtherDomain(TrustEvent.ReceivedFromOtherDomain e, TrustOptions options)
    {
        if (e is { Ins: { } ins, Check: ReceivedInsCheck.Confirmed })
        {
            var created = Step.Take(
                TrustTransitions.T05, e.By, null, new TrustState(new(null, new HeldIns(ins, InsOrigin.InsiVerification))));

            // A document shown at reception is checked by a person, whoever receives the flow.
            return e.Proof is { } proof
                ? created.Then(state => ProofSteps.Validate(state, new(proof) { By = AuthorRole.User }, options))
                : created;
        }

        if (e.Proof is { } shown && Step.Refusal(null, Objections.To(shown, AuthorRole.User, options)) is { } refusal) return refusal;

        var state = new TrustState(new(e.Proof, null));
        return e is { Ins: { } refused, Check: ReceivedInsCheck.Rejected }
            ? Step.Take(TrustTransitions.T06, e.By, null, state, new TrustWarning(
                TrustTransitions.T06, $"INSi ne confirme pas l'INS reçue, {refused.Display} ; elle n'est pas enregistrée."))
            : Step.Take(TrustTransitions.T06, e.By, null, state);
    }

    internal static TrustOutcome CreateFromOwnDomain(TrustEvent.ReceivedFromOwnDomain e)
    {
        var state = new TrustState(Evidence(e)) { DateIsFictive = e.DateIsFictive };
        return Step.Take(state.Status is Qualified ? TrustTransitions.T07 : TrustTransitions.T06, e.By, null, state, Warnings(e));
    }

    internal static TrustOutcome CreateUnderTrustContract(TrustEvent.ReceivedUnderTrustContract e) =>
        string.IsNullOrWhiteSpace(e.Contract)
            ? Step.Refuse(
                null,
                TrustProhibitions.F09,
                "Aucun contrat de confiance ne lie l'émetteur ; vérifier l'INS auprès d'INSi et contrôler un justificatif.")
            : Step.Take(TrustTransitions.T08, e.By, null, new TrustState(
                new(IdentityProof.TrustedThirdParty, new HeldIns(e.Ins, InsOrigin.TrustContract))));

    /// <summary>A partner never changes an identity that is known here: at most, the same INS is confirmed.</summary>
    internal static TrustOutcome ReceiveFromOtherDomain(TrustState state, TrustEvent.ReceivedFromOtherDomain e)
    {
        if (e.Ins is null) return Step.Stay(state, state);
        if (e.Ins != state.Ins)
        {
            return Step.Refuse(
                state,
                TrustProhibitions.F09,
                $"L'INS reçue, {e.Ins}, n'est pas reprise dans une identité déjà connue ; interroger INSi et contrôler un justificatif.");
        }

        return e.Check is ReceivedInsCheck.Confirmed
            ? Step.Take(TrustTransitions.T23, e.By, state, state with { EmissionIsSuspended = false })
            : Step.Stay(state, state);
    }

    /// <summary>A non-référentiel software mirrors the référentiel of its domain.</summary>
    internal static TrustOutcome ReceiveFromOwnDomain(TrustState state, TrustEvent.ReceivedFromOwnDomain e)
    {
        if (state.Attributes.Block())
        {
            return (e.IsValidated ? Step.Refusal(state, Objections.ToLeaveProvisional(state)) : null)
                ?? Step.Stay(state, state with { DateIsFictive = e.DateIsFictive, SetAside = TrustEvidence.None });
        }

        var after = state with { Evidence = Evidence(e), DateIsFictive = e.DateIsFictive, EmissionIsSuspended = false };
        var warnings = Warnings(e);
        return (state.Status, after.Status) switch
        {
            (_, Qualified) => Step.Take(TrustTransitions.T07, e.By, state, after, warnings),
            (Retrieved or Qualified, _) => Step.Take(TrustTransitions.T16, e.By, state, after, warnings),
            (Validated, Provisional) => Step.Take(TrustTransitions.T18, e.By, state, after, warnings),
            (Provisional, Validated) => Step.Take(TrustTransitions.T10, e.By, state, after, warnings),
            _ => Step.Stay(state, after, warnings),
        };
    }

    /// <summary>
    /// Only PID-32 = VALI lets the INS in (INS 45.2), never with a corrected birth date (PID-7),
    /// nor on a document that the site does not hold for high-confidence (INS 20).
    /// </summary>
    private static TrustEvidence Evidence(TrustEvent.ReceivedFromOwnDomain e)
    {
        if (!e.IsValidated || !e.Proof.IsHighConfidence) return TrustEvidence.None;
        return new(e.Proof, e.Ins is { } ins && !e.DateIsFictive ? new HeldIns(ins, InsOrigin.OwnDomainFlow) : null);
    }

    private static ImmutableArray<TrustWarning> Warnings(TrustEvent.ReceivedFromOwnDomain e)
    {
        var warnings = ImmutableArray.CreateBuilder<TrustWarning>();
        if (e.IsValidated && !e.Proof.IsHighConfidence)
        {
            warnings.Add(new(
                TrustProhibitions.F04,
                $"Le flux dit l'identité validée sur « {e.Proof.Label} », qui n'est pas à haut niveau de confiance ; "
                + "elle est reçue provisoire."));
        }

        if (e.Ins is { } ins && e.DateIsFictive)
        {
            warnings.Add(new(
                TrustInvariants.INV6, $"L'INS reçue, {ins}, n'est pas reprise : la date de naissance du flux est marquée fictive."));
        }

        return warnings.DrainToImmutable();
    }
}
