namespace InsConformance.Identity.Trust.Machine;

/// <summary>Merge of two identities, seen from each: T28.</summary>
internal static class MergeSteps
{
    internal static TrustOutcome Absorb(TrustState survivor, TrustEvent.AbsorbedAnother e, TrustOptions options)
    {
        var other = e.Absorbed;
        if (other.IsAbsorbed)
            return Step.Refuse(survivor, TrustProhibitions.P01, "L'autre identité a déjà été fusionnée.");
        if (Step.Refusal(survivor, Doubt(survivor), Doubt(other)) is { } refusal) return refusal;

        var insDiffer = survivor.Ins is { } kept && other.Ins is { } lost && kept != lost;
        if (insDiffer && !options.AllowsMergeOfDifferentIns)
        {
            return Step.Refuse(
                survivor,
                TrustProhibitions.P04,
                $"Les deux identités portent des INS différentes, {survivor.Ins!.Display} et {other.Ins!.Display} ; "
                + "ce sont deux personnes, ou l'une des INS est fausse et doit d'abord être invalidée.");
        }

        // The better justified identity gives its evidence, and with it the traits that were checked.
        var after = Rank(other.Status) > Rank(survivor.Status)
            ? survivor with
            {
                Evidence = other.Evidence,
                DateIsFictive = other.DateIsFictive,
                EmissionIsSuspended = other.EmissionIsSuspended,
            }
            : survivor;
        return Step.Take(TrustTransitions.T28, e.By, survivor, after, [.. Warnings(survivor, other, insDiffer ? after : null)]);
    }

    internal static TrustOutcome BeAbsorbed(TrustState state, TrustEvent.AbsorbedByAnother e) =>
        Step.Refusal(state, Doubt(state)) ?? Step.Take(TrustTransitions.T28, e.By, state, new TrustState(TrustEvidence.None)
        {
            Attributes = state.Attributes,
            DateIsFictive = state.DateIsFictive,
            IsAbsorbed = true,
        });

    private static IEnumerable<TrustWarning> Warnings(TrustState survivor, TrustState other, TrustState? afterMergeOfTwoIns)
    {
        if (afterMergeOfTwoIns is { Ins: var kept })
        {
            var abandoned = kept == survivor.Ins ? other.Ins : survivor.Ins;
            yield return new(
                TrustOptionRules.O05, $"Les deux identités portaient des INS différentes ; {kept} est gardée, {abandoned} est abandonnée.");
        }

        if (survivor.Status != other.Status)
        {
            yield return new(
                TrustTransitions.T28,
                $"Fusion d'une « {other.Status.Label()} » dans une « {survivor.Status.Label()} » ; comparer d'abord les traits.");
        }
    }

    private static Objection? Doubt(TrustState state) => state.Attributes.Block()
        ? new(TrustProhibitions.P05, $"L'une des identités porte l'attribut « {state.Attributes.BlockingLabel()} » ; le retirer d'abord.")
        : null;

    private static int Rank(TrustStatus status) => status switch
    {
        TrustStatus.Provisional => 0,
        TrustStatus.Qualified => 2,
        _ => 1,
    };
}
