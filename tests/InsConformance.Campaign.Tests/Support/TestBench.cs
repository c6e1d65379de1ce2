using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;

namespace InsConformance.Campaign.Tests.Support;

/// <summary>A bench for tests: the reference engine on the simulator, over the real wire, on loopback.</summary>
internal static class TestBench
{
    public static Task<CampaignBench> StartAsync(EngineRules? rules = null) => StartAsync(new ReferenceEngineAttachment(TimeProvider.System, rules));

    public static Task<CampaignBench> StartAsync(ISutAttachment attachment) => CampaignBench.StartAsync(
        attachment,
        new SimulatorOptions { PkiFolder = new DirectoryInfo(Path.Combine(Path.GetTempPath(), "insconformance-campaign-tests-pki")) },
        TimeProvider.System,
        new SeededIdSource(20250314),
        TestContext.Current.CancellationToken);
}
