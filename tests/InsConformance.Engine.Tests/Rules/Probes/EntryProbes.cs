using InsConformance.Engine.Display;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class EntryProbes
{
    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(MandatoryBirthName, world => Refuses(world, entry => entry with { BirthName = " " })),
        new(MandatoryFirstBirthName, world => Refuses(world, entry => entry with { FirstBirthName = null })),
        new(MandatoryBirthDate, world => Refuses(world, entry => entry with { BirthDate = "" })),
        new(MandatorySex, world => Refuses(world, entry => entry with { Sex = null })),
        new(MandatoryBirthPlace, world => Refuses(world, entry => entry with { BirthPlace = null })),
        new(UsedNameOptional, world => Creates(world, entry => entry with { UsedFirstName = "RUTH", BirthGivenNames = "RUTH" })),
        new(UsedFirstNameOptional, world => Creates(world, entry => entry with { UsedName = "DECOURCY", BirthGivenNames = "RUTH" })),
        new(BirthGivenNamesOptional, world => Creates(world, entry => entry with { UsedName = "DECOURCY", UsedFirstName = "RUTH" })),
        new(UnknownPlaceAccepted, world => Creates(world, entry => entry with { BirthPlace = "99999" })),
        new(ProvisionalByDefault, world => Created(world).Status is TrustStatus.Provisional),
        new(ExistingIdentityConfirmed, world =>
        {
            world.Provisional(Person.NessiRuth);
            return world.Engine.Register.Create(World.Claire, Person.NessiRuth.Draft) is Result<IdentityView>.Refused
            {
                Refusal.Kind: RefusalKind.ConfirmationNeeded,
            };
        }),
        new(NoLostUpdate, world =>
        {
            var seen = Created(world);
            world.Edit(seen.Id, RecordField.Telephone, "01");
            var stale = IdentityEdit.Of(RecordField.Telephone, "02") with { ExpectedVersion = seen.Version };
            return !world.Engine.Register.Edit(World.Claire, seen.Id, stale).IsDone;
        }),
        new(UsedNameNeverCopied, world => Created(world)[RecordField.UsedName] is ""),
        new(UsedFirstNameNeverCopied, world => Created(world)[RecordField.UsedFirstName] is ""),
        new(SocialSecurityNumberApart, world =>
        {
            var id = world.Provisional(Person.NessiRuth.Draft with { SocialSecurityNumber = "277076322082910" });
            return world.Show(id)[RecordField.Matricule] is "";
        }),
        new(SocialSecurityLabelWithoutIns, world =>
            !world.Engine.Register.Form().Single(field => field.Field is RecordField.SocialSecurityNumber).Label.Contains("INS", StringComparison.Ordinal)),
        new(UppercaseStored, world => BirthName(world, "lefevre") is "LEFEVRE"),
        new(DiacriticsRemoved, world => BirthName(world, "NUÑEZ") is "NUNEZ"),
        new(HyphenKept, world => BirthName(world, "DUPONT-MARTIN") is "DUPONT-MARTIN"),
        new(ApostropheKept, world => BirthName(world, "O'BRIEN") is "O'BRIEN"),
        new(SpaceKept, world => BirthName(world, "DE LA TOUR") is "DE LA TOUR"),
        new(LongNamesAccepted, world => Creates(world, entry => entry with
        {
            BirthName = "DE MONTMORENCY LAVAL DE LA ROCHEFOUCAULD DESTISSAC LYS",
        })),
        new(ForeignCharactersRefused, world => Refuses(world, entry => entry with { BirthName = "DUPONT2" })),
        new(DayBounds, world => Refuses(world, entry => entry with { BirthDate = "32/07/1977" })),
        new(MonthBounds, world => Refuses(world, entry => entry with { BirthDate = "14/13/1977" })),
        new(BirthPlaceIsACode, world => Refuses(world, entry => entry with { BirthPlace = "MAZOIRES" })),
        new(UnknownDayIsTheFirst, world => BirthDate(world, new KnownBirthDate(null, 5, 1950)) is "1950-05-01"),
        new(UnknownMonthIsJanuary, world => BirthDate(world, new KnownBirthDate(12, null, 1950)) is "1950-01-12"),
        new(UnknownDayAndMonthAreTheLast, world => BirthDate(world, new KnownBirthDate(null, null, 1950)) is "1950-12-31"),
        new(CompletedDateMarked, world => Incomplete(world, new KnownBirthDate(null, 5, 1950)).Strict.IsBirthDateFictive),
        new(FirstNameCoherence, async world =>
        {
            var id = await world.RetrievedAsync(Person.Tchitchi);
            return !world.Edit(id, RecordField.FirstBirthName, "BELLA", World.Officer).IsDone;
        }),
    ];

    private static IdentityView Created(World world) => world.Engine.Register.Create(World.Claire, Person.NessiRuth.Draft).Done();

    private static bool Creates(World world, Func<TraitsEntry, TraitsEntry> change) =>
        world.Engine.Register.Create(World.Claire, new IdentityDraft(change(Person.NessiRuth.Typed))).IsDone;

    private static bool Refuses(World world, Func<TraitsEntry, TraitsEntry> change) => !Creates(world, change);

    private static string BirthName(World world, string typed) => world.Engine.Register
        .Create(World.Claire, new IdentityDraft(Person.NessiRuth.Typed with { BirthName = typed })).Done()[RecordField.BirthName];

    private static RegisteredIdentity Incomplete(World world, KnownBirthDate known) => world.Stored(
        world.Provisional(new IdentityDraft(Person.NessiRuth.Typed with { BirthDate = null }) { IncompleteBirthDate = known }));

    private static string BirthDate(World world, KnownBirthDate known) => Incomplete(world, known).Strict.BirthDate.ToIso();
}
