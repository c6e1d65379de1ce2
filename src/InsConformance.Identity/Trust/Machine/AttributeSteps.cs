using System.Collections.Immutable;

namespace InsConformance.Identity.Trust.Machine;

/// <summary>Attributes set and removed: T19 to T22.</summary>
internal static class AttributeSteps
{
    internal static TrustOutcome Set(TrustState state, IdentityAttributes attribute, TrustEvent e, TrustOptions options)
    {
        if (state.Attributes.HasFlag(attribute))
            return Step.Refuse(state, TrustProhibitions.P01, $"L'identité porte déjà l'attribut « {attribute.Label()} ».");

        var attributes = state.Attributes | attribute;
        var cumulates = attributes.HasFlag(IdentityAttributes.Fictitious) && attributes != IdentityAttributes.Fictitious;
        if (cumulates && !options.ToleratesFictitiousWithOthers)
        {
            return Step.Refuse(
                state,
                TrustProhibitions.P03,
                $"L'identité porte déjà l'attribut « {state.Attributes.Label()} » ; le retirer avant de poser « {attribute.Label()} ».");
        }

        ImmutableArray<TrustWarning> warnings = cumulates
            ? [new(TrustOptionRules.O07, $"Les attributs « {attributes.Label()} » sont cumulés, ce que le guide v3 n'admet plus.")]
            : [];
        return attribute is IdentityAttributes.Homonym
            ? Step.Take(TrustTransitions.T22, e.By, state, state with { Attributes = attributes }, warnings)
            : Step.Take(
                attribute is IdentityAttributes.Doubtful ? TrustTransitions.T19 : TrustTransitions.T20,
                e.By,
                state,
                Blocked(state) with { Attributes = attributes },
                warnings);
    }

    internal static TrustOutcome Remove(TrustState state, IdentityAttributes attribute, TrustEvent e, TrustOptions options)
    {
        if (!state.Attributes.HasFlag(attribute))
            return Step.Refuse(state, TrustProhibitions.P01, $"L'identité ne porte pas l'attribut « {attribute.Label()} ».");

        var after = state with { Attributes = state.Attributes & ~attribute };
        return attribute is IdentityAttributes.Homonym
            ? Step.Take(TrustTransitions.T22, e.By, state, after)
            : Step.Take(TrustTransitions.T21, e.By, state, after.Attributes.Block() ? after : Unblocked(after, options));
    }

    private static TrustState Blocked(TrustState state) => state.Attributes.Block()
        ? state
        : DowngradeSteps.WithoutIns(state) with { Evidence = TrustEvidence.None, SetAside = state.Evidence };

    private static TrustState Unblocked(TrustState state, TrustOptions options) => state with
    {
        Evidence = options.AttributeRemovalRestoresStatus ? state.SetAside : TrustEvidence.None,
        SetAside = TrustEvidence.None,
    };
}
