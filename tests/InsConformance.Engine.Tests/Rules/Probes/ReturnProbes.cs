using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Messages;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class ReturnProbes
{
    private static readonly SiteSettings Production = SiteSettings.Default with { Platform = Platform.Production };

    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(NoFeedOnDateWithZero, world => IsRefusedAsync(world, Person.AdrunZoe.AnswerWith(traits => traits with { BirthDate = "1975-12-00" }))),
        new(NoFeedOnEmptyBirthName, world => IsRefusedAsync(world, Person.AdrunZoe.AnswerWith(traits => traits with { BirthName = "" }))),
        new(NoFeedOnEmptyGivenNames, world => IsRefusedAsync(world, Person.AdrunZoe.AnswerWith(traits => traits with { GivenNames = null }))),
        new(NoFeedOnEmptySex, world => IsRefusedAsync(world, Person.AdrunZoe.AnswerWith(traits => traits with { Sex = "" }))),
        new(EmptyBirthPlaceTolerated, async world => !await IsRefusedAsync(
            world, Person.AdrunZoe.AnswerWith(traits => traits with { BirthPlace = null }))),
        new(ReturnedKeyChecked, world => IsRefusedAsync(
            world, Person.AdrunZoe.AnswerWithActive(active => active with { Matricule = new("2751263220749", "75") }))),
        new(ReturnedOidChecked, world => IsRefusedAsync(
            world, Person.AdrunZoe.AnswerWithActive(active => active with { Oid = "1.2.250.1.213.1.4.13" }))),
        new(NatureTakenFromOid, async world => world.Stored(await world.RetrievedAsync(Person.Provisoire)).Trust.Ins?.Nature is OidNature.Nia),
        new(TestInsRefusedInProduction, world => IsRefusedAsync(
            world, Person.AdrunZoe.AnswerWithActive(active => active with { Oid = "1.2.250.1.213.1.4.10" })))
        {
            Settings = Production,
        },
        new(UniqueActiveIns, async world =>
        {
            await world.RetrievedAsync(Person.AdrunZoe);
            return await IsRefusedAsync(world, Person.AdrunZoe.Answer);
        }),
        new(NotFoundKeepsIns, async world =>
        {
            var id = await world.RetrievedAsync(Person.AdrunZoe);
            world.Insi.Answers(InsiAnswer.NoIdentity);
            await world.CallAsync(id);
            return world.Show(id).Status is TrustStatus.Retrieved;
        }),
        new(MajorDifferenceStopsRetrieval, world => IsRefusedAsync(
            world, Person.AdrunZoe.AnswerWith(traits => traits with { BirthDate = "1975-12-30" }))),
        new(DifferencesHighlighted, async world =>
        {
            world.Insi.Answers(Person.Dartagnan.Answer);
            var id = world.Provisional(new IdentityDraft(Person.Dartagnan.Typed with { BirthName = "DARTAGNAN DE LHERAULT" }));
            var differences = (await world.CallAsync(id)).Done().Differences;
            return differences is [{ Local: "DARTAGNAN DE LHERAULT", Returned: "D'ARTAGNAN DE L'HERAULT" }];
        }),
        new(KnownNumberShown, async world =>
        {
            world.Insi.Answers(Person.Leonardo.Answer);
            var id = world.Provisional(Person.Leonardo.Draft with { SocialSecurityNumber = "2770763220829 10" });
            return (await world.CallAsync(id)).Done().KnownNumber is "2770763220829 10";
        }),
        new(ReturnAwaitsTheUser, async world =>
        {
            world.Insi.Answers(Person.AdrunZoe.Answer);
            var id = world.Provisional(Person.AdrunZoe);
            await world.CallAsync(id);
            return world.Show(id).Status is TrustStatus.Provisional;
        }),
        new(PerfectMatchAccepted, async world =>
        {
            world.Insi.Answers(Person.AdrunZoe.Answer);
            var id = world.Provisional(Person.AdrunZoe.Draft with { SocialSecurityNumber = "2 75 12 63 220 749 74" });
            await world.CallAsync(id);
            return world.Show(id).Status is TrustStatus.Retrieved;
        }),
        new(ListePrenomFeeds, async world =>
        {
            world.Insi.Answers(Person.Ecetinsi.AnswerWith(traits => traits with { GivenName = "PIERRE-ALAIN" }));
            var view = (await world.CallAndAcceptAsync(world.Provisional(Person.Ecetinsi))).Done();
            return view[RecordField.BirthGivenNames] is "PIERRE-ALAIN MURIEL FLORIANT";
        }),
        new(BirthNameFed, async world =>
        {
            world.Insi.Answers(Person.Dartagnan.Answer);
            var id = world.Provisional(new IdentityDraft(Person.Dartagnan.Typed with { BirthName = "DARTAGNAN DE LHERAULT" }));
            return (await world.CallAndAcceptAsync(id)).Done()[RecordField.BirthName] is "D'ARTAGNAN DE L'HERAULT";
        }),
        new(BirthGivenNamesFed, async world =>
            world.Show(await world.RetrievedAsync(Person.NessiRuth))[RecordField.BirthGivenNames] is "RUTH ISABELLE"),
        new(BirthPlaceFed, async world =>
        {
            world.Insi.Answers(Person.AdrunZoe.Answer);
            var id = world.Provisional(new IdentityDraft(Person.AdrunZoe.Typed with { BirthPlace = "99999" }));
            return (await world.CallAndAcceptAsync(id)).Done()[RecordField.BirthPlace] is "63220";
        }),
        new(FirstNameKept, async world => world.Show(await world.RetrievedAsync(Person.Tchitchi))[RecordField.FirstBirthName] is "CATARINA"),
        new(FirstNameCoherentWithReturn, async world =>
        {
            world.Insi.Answers(Person.Ecetinsi.Answer);
            var id = world.Provisional(new IdentityDraft(Person.Ecetinsi.Typed with { FirstBirthName = "PIERREALAIN" }));
            return !(await world.CallAndAcceptAsync(id)).IsDone;
        }),
        new(FirstNameAlert, async world =>
        {
            world.Insi.Answers(Person.Tchitchi.Answer);
            var id = world.Provisional(new IdentityDraft(Person.Tchitchi.Typed with { FirstBirthName = "BELLA" }));
            return (await world.CallAsync(id)).Alerts().Any(alert => alert.Kind is AlertKind.FirstNameIncoherent);
        }),
        new(UsedNameNeverFed, async world => world.Show(await world.RetrievedAsync(Person.AdrunZoe))[RecordField.UsedName] is ""),
        new(UsedFirstNameNeverFed, async world => world.Show(await world.RetrievedAsync(Person.AdrunZoe))[RecordField.UsedFirstName] is ""),
        new(DependantKeepsOwnIns, async world =>
        {
            var id = world.Provisional(Person.Leonardo.Draft with { SocialSecurityNumber = "2770763220829 10" });
            await world.RetrieveAsync(id, Person.Leonardo.Answer);
            return world.Stored(id).Trust.Ins?.Matricule.Value == "114026322083356";
        }),
        new(SocialSecurityNumberNeverFed, async world =>
        {
            var id = world.Provisional(Person.Leonardo.Draft with { SocialSecurityNumber = "2770763220829 10" });
            await world.RetrieveAsync(id, Person.Leonardo.Answer);
            return world.Show(id)[RecordField.SocialSecurityNumber] is "2770763220829 10";
        }),
        new(HistoryKept, async world =>
        {
            var id = await world.RetrievedAsync(Person.Ecetinsi);
            return world.Stored(id).FormerIns is [{ Matricule: "209076322083439", From: "2019-03-01", To: "2019-02-28" }, { Matricule: "209066322012355" }];
        }),
        new(HistoryShownOnce, async world =>
        {
            var id = await world.RetrievedAsync(Person.Corse);
            return world.Engine.Journals.FormerIns(World.Claire, id).Done().IsEmpty;
        }),
    ];

    private static async Task<bool> IsRefusedAsync(World world, InsiAnswer answer)
    {
        var id = world.Provisional(Person.AdrunZoe);
        world.Insi.Answers(answer);
        var outcome = (await world.CallAsync(id)).Done();
        var accepted = world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain);
        return outcome is { CanBeAccepted: false, WasAcceptedAutomatically: false }
            && !accepted.IsDone
            && world.Show(id)[RecordField.Matricule] is "";
    }
}
