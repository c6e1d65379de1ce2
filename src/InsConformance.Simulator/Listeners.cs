using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator;

/// <summary>The open listeners of a simulator: one of card mode, one or more of certificate mode.</summary>
internal sealed class Listeners : IAsyncDisposable
{
    private readonly List<(AccessMode Mode, ISoapListener Listener)> _open = [];

    public IReadOnlyList<Uri> Addresses(AccessMode mode) => _open.Where(open => open.Mode == mode).Select(open => open.Listener.Address).ToArray();

    /// <summary>Opens them all, or none.</summary>
    /// <exception cref="SimulatorSetupException">A port is not usable.</exception>
    public static async Task<Listeners> OpenAsync(SimulatorCore core, SyntheticPki pki, CancellationToken cancellationToken)
    {
        var listeners = new Listeners();
        try
        {
            foreach (var port in core.Options.MoreCertificatePorts.Prepend(core.Options.CertificatePort))
                await listeners.AddAsync(core, pki, AccessMode.Certificate, port, cancellationToken).ConfigureAwait(false);
            await listeners.AddAsync(core, pki, AccessMode.Card, core.Options.CardPort, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await listeners.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        ConnectionScripts.Govern(listeners._open.ConvertAll(open => open.Listener), core.Scripts);
        return listeners;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, listener) in _open)
            await listener.DisposeAsync().ConfigureAwait(false);
    }

    private async Task AddAsync(SimulatorCore core, SyntheticPki pki, AccessMode mode, int port, CancellationToken cancellationToken)
    {
        var (options, card) = (core.Options, mode is AccessMode.Card);
        var listener = new ListenerOptions
        {
            Address = options.Address,
            Port = port,
            TakesSubpaths = options.Answering.SessionKey is SessionKeySource.Path,
            Certificate = card ? pki.CardServer : pki.CertificateServer,
            Chain = [pki.Organisations],
            Clients = card ? null : new ClientCertificatePolicy(pki, options.WallClock, options.Answering.CertificateFlawsAnsweredByFault),
            Tls = options.Tls,
            Limits = options.Connections,
            Clock = core.Clock,
        };
        _open.Add((mode, await options.Host.ListenAsync(listener, new InsiEndpoint(core, mode), cancellationToken).ConfigureAwait(false)));
    }
}
