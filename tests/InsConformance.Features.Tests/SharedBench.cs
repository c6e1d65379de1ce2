using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Features.Tests;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Verdicts.Results;

[assembly: AssemblyFixture(typeof(SharedBench))]

namespace InsConformance.Features.Tests;

/// <summary>
/// One bench for all the scenarios: the reference engine on one simulator, each scenario a session of its own. They are played in one run, because a refusal is only believed
/// of a software that accepts the same action elsewhere in the run.
/// </summary>
public sealed class SharedBench : IAsyncLifetime
{
    private readonly Lazy<Task<IReadOnlyDictionary<string, ScenarioResult>>> _results;
    private CampaignBench? _bench;

    public SharedBench() => _results = new(RunAsync);

    /// <summary>What every scenario gave, by its id; the first who asks plays them all.</summary>
    public Task<IReadOnlyDictionary<string, ScenarioResult>> ResultsAsync() => _results.Value;

    public async ValueTask InitializeAsync()
    {
        _bench = await CampaignBench.StartAsync(
            new ReferenceEngineAttachment(TimeProvider.System),
            new SimulatorOptions { PkiFolder = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "pki")) },
            TimeProvider.System,
            new CryptographicIdSource(),
            TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _bench?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<IReadOnlyDictionary<string, ScenarioResult>> RunAsync()
    {
        var run = await new CampaignRunner(_bench!).RunAsync(await ScenarioCatalogue.SelectionAsync(), ScenarioCatalogue.Plan, cancellationToken: CancellationToken.None);
        return run.Scenarios.ToDictionary(scenario => scenario.Id, StringComparer.Ordinal);
    }
}
