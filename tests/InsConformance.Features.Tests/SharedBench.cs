using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Features.Tests;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;

[assembly: AssemblyFixture(typeof(SharedBench))]

namespace InsConformance.Features.Tests;

/// <summary>One bench for all the scenarios: the reference engine on one simulator. Each scenario is a session of its own.</summary>
public sealed class SharedBench : IAsyncLifetime
{
    private CampaignBench? _bench;

    /// <summary>Runs scenarios on the bench.</summary>
    public CampaignRunner Runner { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _bench = await CampaignBench.StartAsync(
            new ReferenceEngineAttachment(TimeProvider.System),
            new SimulatorOptions { PkiFolder = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "pki")) },
            TimeProvider.System,
            new CryptographicIdSource(),
            TestContext.Current.CancellationToken);
        Runner = new CampaignRunner(_bench);
    }

    public ValueTask DisposeAsync() => _bench?.DisposeAsync() ?? ValueTask.CompletedTask;
}
