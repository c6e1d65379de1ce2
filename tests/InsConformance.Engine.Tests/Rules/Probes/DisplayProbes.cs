using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Rules;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class DisplayProbes
{
    private static readonly SiteSettings NothingChosen = SiteSettings.Default with { DisplayedFields = ImmutableHashSet<IdentityField>.Empty };

    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(BirthNameDisplayed, world => IsDisplayed(world, RecordField.BirthName)) { Settings = NothingChosen },
        new(FirstBirthNameDisplayed, world => IsDisplayed(world, RecordField.FirstBirthName)) { Settings = NothingChosen },
        new(BirthDateDisplayed, world => IsDisplayed(world, RecordField.BirthDate)) { Settings = NothingChosen },
        new(SexDisplayed, world => IsDisplayed(world, RecordField.Sex)) { Settings = NothingChosen },
        new(SiteChoosesFields, world =>
        {
            world.Engine.Site.DisplayField(World.Administrator, RecordField.UsedName, isDisplayed: false).Done();
            return !IsDisplayed(world, RecordField.UsedName);
        }),
        new(MatriculeFollowedByNature, async world => world.Show(await world.QualifiedAsync(Person.NessiRuth)).MatriculeNature is "NIR"),
        new(LabelsUnequivocal, world => world.Engine.Register.Form().Select(field => field.Label).Distinct(StringComparer.Ordinal).Count() is 13),
        new(BirthDateShownAsDayMonthYear, world => world.Show(world.Provisional(Person.AdrunZoe))[RecordField.BirthDate] is "31/12/1975"),
        new(BirthPlaceNameShown, world => new ReferenceEngine(world.Options with { BirthPlaceNames = new OnePlace() }).Register.Create(World.Claire, Person.AdrunZoe.Draft).Done()
            .BirthPlaceName is "Mazoires"),
        new(LockShown, async world => world.Show(await world.RetrievedAsync(Person.AdrunZoe)).Fields
            .Where(field => field.IsLocked)
            .Select(field => field.Field)
            .SequenceEqual(
            [
                RecordField.Matricule, RecordField.Oid, RecordField.BirthName, RecordField.BirthGivenNames,
                RecordField.BirthDate, RecordField.Sex, RecordField.BirthPlace,
            ])),
        new(FictiveDateShown, world => world.Show(world.Provisional(new IdentityDraft(Person.AdrunZoe.Typed with
        {
            IsBirthDateFictive = true,
        }))).IsBirthDateFictive),
    ];

    private static bool IsDisplayed(World world, RecordField field) =>
        world.Show(world.Provisional(Person.AdrunZoe)).Fields.Single(view => view.Field == field).IsDisplayed;
}
