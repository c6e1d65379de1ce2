using InsConformance.Campaign.Tests.Support;
using InsConformance.Simulator;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>One simulator for all the tests of a class.</summary>
public sealed class RunningSimulator : IAsyncLifetime
{
    /// <summary>It is started.</summary>
    public InsiSimulator Simulator { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Simulator = await InsiSimulator.StartAsync(TestBench.Options, TimeProvider.System, TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Simulator.DisposeAsync();
}
