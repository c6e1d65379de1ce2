using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

/// <summary>Verification of lots.</summary>
internal static class LotProbes
{
    public static IReadOnlyList<RuleProbe> All { get; } =
    [
        new(LotLinesVerifiable, async world => !(await new LotWorld(world).DepositAsync(world.Provisional(Person.NessiRuth))).IsDone),
        new(LotDelayAwaited, async world =>
        {
            var lots = new LotWorld(world);
            await lots.DepositAsync(await world.RetrievedAsync(Person.NessiRuth));
            lots.Service.Results.Enqueue(new Insi.Calling.InsiOutcome.Failed(Insi.Calling.FailureKind.Timeout, "trop long"));
            await lots.FetchAsync("LOT-1");
            return lots.Service.Asked.Count is 1;
        }),
        new(LotSizeSetBySite, async world =>
        {
            var lots = new LotWorld(world);
            lots.Engine.Site.SetLotSizes(World.Administrator, new LotSizes(2, 2));
            return !(await lots.DepositAsync(await world.RetrievedAsync(Person.NessiRuth))).IsDone;
        }),
    ];
}
