using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;
using InsConformance.Engine.VitaleApps;
using InsConformance.Identity.Trust;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

/// <summary>Card mode.</summary>
internal static class CardProbes
{
    public static IReadOnlyList<RuleProbe> All { get; } =
    [
        new(NominativeCardOnly, async world => !(await new CardWorld(world).IdentifyAsync("cpe-non-nominative")).IsDone),
        new(PsCardCheckedBeforeCall, async world =>
        {
            var cards = new CardWorld(world);
            await cards.IdentifyAsync("cps-infirmier");
            var reading = await cards.ChooseAsync("vitale-insi-01", rank: 1);
            await cards.CallAsync(reading with { UsualName = null });
            cards.Professional.Remove();
            await cards.CallAsync(reading with { UsualName = null });
            return world.Insi.Calls is 1;
        }),
        new(ActivityChosenByUser, async world => (await new CardWorld(world).IdentifyAsync("cps-medecin")).Done() is { Activities.Length: 2, Chosen: null }),
        new(SpecialityOfDoctorsOnly, async world =>
        {
            var cards = new CardWorld(world);
            await cards.IdentifyAsync("cpe-nominative");
            await cards.CallAsync(await cards.ChooseAsync("vitale-insi-01", rank: 1));
            return !cards.Assertions.First()[0].Contains("CodeSpecialite", StringComparison.Ordinal);
        }),
        new(VitaleCheckedBeforeCall, async world =>
        {
            var cards = new CardWorld(world);
            await cards.IdentifyAsync("cps-infirmier");
            var reading = await cards.ChooseAsync("vitale-insi-01", rank: 1);
            CardWorld.Insert(cards.Vitale, "vitale-insi-04");
            await cards.CallAsync(reading);
            return world.Insi.Calls is 0;
        }),
        new(VitaleAssertionRenewed, async world =>
        {
            var cards = new CardWorld(world);
            await cards.IdentifyAsync("cps-infirmier");
            var reading = await cards.ChooseAsync("vitale-insi-01", rank: 2);
            await cards.CallAsync(reading);
            world.Clock.Advance(TimeSpan.FromMinutes(20));
            await cards.CallAsync(reading);
            return cards.Assertions.Select(both => both[1]).Distinct(StringComparer.Ordinal).Count() is 2;
        }),
        new(VitaleAppQualifies, async world => (await ReadAppAsync(world)).Done().Status is TrustStatus.Qualified),
        new(VitaleAppWithoutInsiCall, async world => (await ReadAppAsync(world)).IsDone && world.Insi.Calls is 0),
        new(VitaleAppTraced, async world =>
        {
            await ReadAppAsync(world);
            return world.Store.Journal().OfType<ChangeEntry>().Any(entry => entry.Kind is ChangeKind.VitaleApp);
        }),
        new(VitaleAppContradictionStops, async world => !(await ReadAppAsync(world, world.Provisional(Person.AdrunZoe))).IsDone),
    ];

    private static Task<Result<IdentityView>> ReadAppAsync(World world, IdentityId? id = null)
    {
        var ruth = new VitaleAppReading(Person.NessiRuth.Typed with { BirthGivenNames = "RUTH ISABELLE" }, "277076322082910", "1.2.250.1.213.1.4.8");
        return world.Engine.VitaleApp.ReadAsync(World.Claire, id, ruth, TestContext.Current.CancellationToken);
    }
}
