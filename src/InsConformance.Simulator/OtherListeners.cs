using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator;

/// <summary>Other listeners of the mutual TLS mode, one per defect of the server certificate, opened when they are first asked for. Thread-safe.</summary>
internal sealed class OtherListeners(SimulatorCore core, SyntheticPki pki) : IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1);
    private readonly Dictionary<ServerDefect, (OtherServer Server, ISoapListener Listener)> _open = [];

    /// <summary>Address of the listener whose certificate has this defect.</summary>
    public async Task<Uri> AddressAsync(ServerDefect defect, CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_open.TryGetValue(defect, out var open))
            {
                open = await OpenAsync(defect, cancellationToken).ConfigureAwait(false);
                _open.Add(defect, open);
            }

            return open.Listener.Address;
        }
        finally
        {
            _opening.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (server, listener) in _open.Values)
        {
            await listener.DisposeAsync().ConfigureAwait(false);
            server.Dispose();
        }

        _opening.Dispose();
    }

    private async Task<(OtherServer Server, ISoapListener Listener)> OpenAsync(ServerDefect defect, CancellationToken cancellationToken)
    {
        var options = core.Options;
        var server = pki.IssueServer(defect, options.WallClock.GetUtcNow());
        try
        {
            var listener = Listeners.CertificateMode(options, pki, core.Clients(pki), options.Answering.SessionKey, core.Clock) with
            {
                Certificate = server.Certificate,
                Chain = server.Chain,
            };
            return (server, await options.Host.ListenAsync(listener, new InsiEndpoint(core, AccessMode.Certificate), cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }
}
