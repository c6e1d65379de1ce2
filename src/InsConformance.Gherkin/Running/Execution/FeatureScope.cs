using InsConformance.Gherkin.Running.Planning;

namespace InsConformance.Gherkin.Running.Execution;

/// <summary>A feature that begins with the first of its scenarios to run, and ends with the last.</summary>
internal sealed class FeatureScope : IAsyncDisposable
{
    private readonly RunSession _session;
    private readonly RunScope _scope;
    private readonly Lazy<Task<string?>> _begun;
    private int _remaining;
    private bool _ended;

    public FeatureScope(PlannedFeature feature, RunSession session, RunScope parent)
    {
        Feature = feature;
        _session = session;
        _scope = new RunScope(session.Stream, parent);
        _scope.Container.RegisterInstanceAs(new FeatureContext(feature.Info, _scope.Container));
        _remaining = feature.Scenarios.Count;
        _begun = new Lazy<Task<string?>>(() => session.RunHooksAsync(feature.Before, _scope, cleanup: false));
    }

    public PlannedFeature Feature { get; }

    public async Task RunAsync(PlannedScenario scenario)
    {
        var failure = await _begun.Value;
        await ScenarioRun.RunAsync(scenario, Feature, _session, _scope, failure);
        if (Interlocked.Decrement(ref _remaining) == 0)
            await DisposeAsync();
    }

    /// <summary>Ends the feature if it began and did not end: its last scenarios were not started. Called by one thread at a time.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ended || !_begun.IsValueCreated)
            return;
        _ended = true;
        await _session.RunHooksAsync(Feature.After, _scope, cleanup: true);
        await _session.DisposeAsync(_scope, $"the feature '{Feature.Info.Title}'");
    }
}
