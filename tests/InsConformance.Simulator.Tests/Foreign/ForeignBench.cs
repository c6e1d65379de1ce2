using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>A simulator on the clock that its foreign callers live by, and a client script in front of it in each mode that is asked for, for the tests of one class.</summary>
public abstract class ForeignBench(SharedPki pki) : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly Dictionary<AccessMode, ForeignClient> _clients = [];

    public InsiSimulator Simulator { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        using var card = new TestCard(pki.Pki, TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddYears(1));
        await card.WriteToAsync(_folder.Root, TestContext.Current.CancellationToken);
        Simulator = await SimulateAsync(new AnsweringOptions());
    }

    public Task<InsiSimulator> SimulateAsync(AnsweringOptions answering) =>
        InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = pki.Folder, Answering = answering }, TimeProvider.System, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
        _folder.Dispose();
        await Simulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asks the simulator of the class. The script starts with the first search, inside a test, which alone can be skipped.</summary>
    internal async Task<ForeignOutcome> AskAsync(AccessMode mode, ForeignRequest request)
    {
        if (!_clients.TryGetValue(mode, out var client))
            _clients.Add(mode, client = await StartClientAsync(Simulator, mode));
        return await client.AskAsync(request);
    }

    internal async Task<ForeignClient> StartClientAsync(InsiSimulator simulator, AccessMode mode)
    {
        var (tool, script) = await FindClientAsync(TestContext.Current.CancellationToken);
        var path = Repository.PathOf($"tests/InsConformance.Simulator.Tests/Foreign/clients/{script}");
        return new ForeignClient(tool.Start(mode is AccessMode.Card
            ? [path, simulator.CardAddress.ToString(), pki.Folder.FullName, _folder.Root.FullName]
            : [path, simulator.CertificateAddress.ToString(), pki.Folder.FullName]));
    }

    /// <summary>What runs the script, and the script.</summary>
    protected abstract Task<(OutsideTool Tool, string Script)> FindClientAsync(CancellationToken cancellation);
}
