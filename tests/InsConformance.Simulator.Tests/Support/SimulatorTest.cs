using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Clock;

namespace InsConformance.Simulator.Tests.Support;

/// <summary>A running simulator on a frozen clock, one per test.</summary>
public abstract class SimulatorTest(SharedPki shared) : IAsyncLifetime
{
    protected static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    protected ControlledClock Clock { get; } = ControlledClock.FrozenAt(Now);

    protected InsiSimulator Simulator { get; private set; } = null!;

    protected SharedPki Shared => shared;

    protected virtual SimulatorOptions Options => new() { PkiFolder = shared.Folder, Answering = Answering };

    protected virtual AnsweringOptions Answering => new();

    public async ValueTask InitializeAsync() => Simulator = await InsiSimulator.StartAsync(Options, Clock, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<InsiSimulator> StartAsync(AnsweringOptions answering)
        => await InsiSimulator.StartAsync(Options with { Answering = answering }, Clock, TestContext.Current.CancellationToken);
}
