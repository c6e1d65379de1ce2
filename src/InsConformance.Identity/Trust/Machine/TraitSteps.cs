using InsConformance.Identity.Rules;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Trust.Machine;

/// <summary>Traits modified: T14, T15, T27; F06, F12.</summary>
internal static class TraitSteps
{
    internal static TrustOutcome Modify(TrustState state, TrustEvent.TraitsModified e, TrustOptions options)
    {
        var strict = e.Fields.Where(field => field.Definition().IsStrict).ToHashSet();
        if (strict.Contains(IdentityField.FirstBirthName) && !e.FirstNameBeginsList)
        {
            return Step.Refuse(
                state,
                TrustProhibitions.F12,
                "Le 1er prénom de naissance doit reprendre le début de la liste des prénoms de naissance, sans en sauter aucun.");
        }

        if (strict.Count == 0 || (options.CoherentFirstNameKeepsStatus && strict.All(field => field is IdentityField.FirstBirthName)))
            return Step.Stay(state, state);
        return ModifyStrict(state, state, strict, e.By, options);
    }

    internal static TrustOutcome MarkDateFictive(TrustState state, TrustEvent.DateMarkedFictive e, TrustOptions options) =>
        state.DateIsFictive
            ? Step.Refuse(state, TrustProhibitions.P01, "La date de naissance est déjà marquée fictive.")
            : ModifyStrict(state, state with { DateIsFictive = true }, [IdentityField.BirthDate], e.By, options);

    internal static TrustOutcome EnterRealDate(TrustState state, TrustEvent.RealDateEntered e, TrustOptions options) =>
        state.DateIsFictive
            ? ModifyStrict(state, state with { DateIsFictive = false }, [IdentityField.BirthDate], e.By, options)
            : Step.Refuse(state, TrustProhibitions.P01, "La date de naissance n'est pas marquée fictive.");

    private static TrustOutcome ModifyStrict(
        TrustState before, TrustState modified, HashSet<IdentityField> fields, AuthorRole by, TrustOptions options)
    {
        if (Step.Refusal(before, Locked(before, fields, by)) is { } refusal) return refusal;

        // What was put aside no longer matches the traits.
        var after = DowngradeSteps.WithoutIns(modified) with { SetAside = TrustEvidence.None };
        return before.Status switch
        {
            Retrieved => Step.Take(TrustTransitions.T14, by, before, after),
            Qualified => Step.Take(TrustTransitions.T15, by, before, after),
            Validated => EditValidated(before, after, by, options),
            _ => Step.Stay(before, after),
        };
    }

    private static TrustOutcome EditValidated(TrustState before, TrustState after, AuthorRole by, TrustOptions options) =>
        options.ValidatedTraitEditGoesBackToProvisional
            ? Step.Take(TrustTransitions.T27, by, before, ProofSteps.WithoutProof(after))
            : Step.Take(TrustTransitions.T27, by, before, after, new TrustWarning(
                TrustOptionRules.O06,
                "Un trait strict d'une identité validée a été corrigé ; contrôler de nouveau un justificatif pour ce trait."));

    private static Objection? Locked(TrustState state, HashSet<IdentityField> fields, AuthorRole by)
    {
        var locked = IdentityFields.All.Where(row => fields.Contains(row.Field) && state.IsLocked(row.Field, by)).ToList();
        if (locked.Count == 0) return null;

        var names = string.Join(", ", locked.Select(row => row.Label));
        return state.Ins is not null && by is AuthorRole.User
            ? new(
                TrustProhibitions.F06,
                $"Champs verrouillés dans une « {state.Status.Label()} » : {names} ; s'adresser à un super utilisateur.")
            : new(TrustInvariants.INV7, $"Champs jamais saisis à la main : {names} ; ils viennent d'INSi ou d'un flux qui fait foi.");
    }
}
