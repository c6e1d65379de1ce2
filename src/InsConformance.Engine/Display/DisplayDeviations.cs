using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Display;

/// <summary>How the display goes wrong when rules are switched off. With every rule on, it does not.</summary>
internal sealed class DisplayDeviations(EngineRules rules)
{
    private readonly ImmutableArray<Func<FieldView, RegisteredIdentity?, FieldView>> _fields =
        rules.Deviations<Func<FieldView, RegisteredIdentity?, FieldView>>(
            (EngineRule.BirthNameDisplayed, (view, _) => Hidden(view, RecordField.BirthName)),
            (EngineRule.FirstBirthNameDisplayed, (view, _) => Hidden(view, RecordField.FirstBirthName)),
            (EngineRule.BirthDateDisplayed, (view, _) => Hidden(view, RecordField.BirthDate)),
            (EngineRule.SexDisplayed, (view, _) => Hidden(view, RecordField.Sex)),
            (EngineRule.SiteChoosesFields, (view, _) => view with { IsDisplayed = true }),
            (EngineRule.LabelsUnequivocal, (view, _) => view.Field is RecordField.UsedName or RecordField.BirthName
                ? view with { Label = "Nom" }
                : view),
            (EngineRule.SocialSecurityLabelWithoutIns, (view, _) => view.Field is RecordField.SocialSecurityNumber
                ? view with { Label = "Numéro INS de l'assuré" }
                : view),
            (EngineRule.SocialSecurityNumberApart, (view, identity) => view is { Field: RecordField.Matricule, Value: "" }
                ? view with { Value = identity?.Complementary.SocialSecurityNumber ?? "" }
                : view),
            (EngineRule.LockShown, (view, _) => view with { IsLocked = false }),
            (EngineRule.BirthDateShownAsDayMonthYear, (view, identity) => view.Field is RecordField.BirthDate && identity is not null
                ? view with { Value = identity.Strict.BirthDate.ToIso() }
                : view),
            (EngineRule.InvalidatedInsHidden, (view, identity) => (view, identity?.FormerIns.LastOrDefault()) switch
            {
                ({ Field: RecordField.Matricule, Value: "" }, { } former) => view with { Value = former.Matricule },
                ({ Field: RecordField.Oid, Value: "" }, { } former) => view with { Value = former.Oid },
                _ => view,
            }),
            (EngineRule.UppercaseStored, (view, identity) => AsTyped(view, identity, static (typed, stored) =>
                char.IsLower(typed) ? char.ToLowerInvariant(stored) : stored)),
            (EngineRule.DiacriticsRemoved, (view, identity) => AsTyped(view, identity, static (typed, _) => char.ToUpperInvariant(typed))));

    private readonly ImmutableArray<Func<IdentityView, IdentityView>> _views = rules.Deviations<Func<IdentityView, IdentityView>>(
        (EngineRule.MatriculeFollowedByNature, view => view with { MatriculeNature = null }),
        (EngineRule.BirthPlaceNameShown, view => view with { BirthPlaceName = null }),
        (EngineRule.FictiveDateShown, view => view with { IsBirthDateFictive = false }),
        (EngineRule.DocumentNatureKept, view => view with { Documents = [] }));

    public FieldView Apply(FieldView view, RegisteredIdentity? identity) => _fields.Aggregate(view, (v, deviate) => deviate(v, identity));

    public IdentityView Apply(IdentityView view) => _views.Aggregate(view, static (v, deviate) => deviate(v));

    private static FieldView Hidden(FieldView view, RecordField field) => view.Field == field ? view with { IsDisplayed = false } : view;

    /// <summary>The name that would be shown, had the stored form forgotten one of its changes.</summary>
    private static FieldView AsTyped(FieldView view, RegisteredIdentity? identity, Func<char, char, char> letter)
    {
        return view.Field.Trait() is { } field && identity?.TypedNames.GetValueOrDefault(field) is { } typed
            ? view with { Value = string.Concat(typed.Select(c => Shown(field, c))) }
            : view;

        char Shown(IdentityField field, char typed) =>
            StorageForm.Normalise(field, $"{typed}").Name is { } stored ? letter(typed, stored.Value[0]) : typed;
    }
}
