using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>A simulator on the clock that its foreign callers live by, and a client script in front of it, for the tests of one class.</summary>
public abstract class ForeignBench(SharedPki pki) : IAsyncLifetime
{
    private ForeignClient? _client;

    public InsiSimulator Simulator { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Simulator = await SimulateAsync(new AnsweringOptions());

    public Task<InsiSimulator> SimulateAsync(AnsweringOptions answering) =>
        InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = pki.Folder, Answering = answering }, TimeProvider.System, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await Simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asks the simulator of the class. The script starts with the first search, inside a test, which alone can be skipped.</summary>
    internal async Task<ForeignOutcome> AskAsync(ForeignSearch search) => await (_client ??= await StartClientAsync(Simulator)).AskAsync(search);

    internal async Task<ForeignClient> StartClientAsync(InsiSimulator simulator)
    {
        var (tool, script) = await FindClientAsync(TestContext.Current.CancellationToken);
        var path = Repository.PathOf($"tests/InsConformance.Simulator.Tests/Foreign/clients/{script}");
        return new ForeignClient(tool.Start([path, simulator.CertificateAddress.ToString(), pki.Folder.FullName]));
    }

    /// <summary>What runs the script, and the script.</summary>
    protected abstract Task<(OutsideTool Tool, string Script)> FindClientAsync(CancellationToken cancellation);
}
