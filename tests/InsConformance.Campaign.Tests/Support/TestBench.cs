using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Simulator.Pki;

namespace InsConformance.Campaign.Tests.Support;

/// <summary>A bench for tests: the reference engine on the simulator, over the real wire, on loopback.</summary>
internal static class TestBench
{
    private static readonly Lazy<DirectoryInfo> Pki = new(MakePki);

    public static SimulatorOptions Options => new() { PkiFolder = Pki.Value };

    public static Task<CampaignBench> StartAsync(EngineRules? rules = null) => StartAsync(new ReferenceEngineAttachment(TimeProvider.System, rules));

    public static Task<CampaignBench> StartAsync(ISutAttachment attachment) => CampaignBench.StartAsync(
        attachment,
        Options,
        TimeProvider.System,
        new SeededIdSource(20250314),
        TestContext.Current.CancellationToken);

    /// <summary>Made once, before the first bench: the tests that run side by side then only read it.</summary>
    private static DirectoryInfo MakePki()
    {
        var folder = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "pki"));
        SyntheticPki.EnsureIn(folder, TimeProvider.System).Dispose();
        return folder;
    }
}
