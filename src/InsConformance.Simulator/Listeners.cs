using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator;

/// <summary>The open listeners of a door: one of card mode, one or more of certificate mode.</summary>
internal sealed class Listeners : IAsyncDisposable
{
    private readonly List<(AccessMode Mode, ISoapListener Listener)> _open = [];

    public IReadOnlyList<ISoapListener> All => _open.ConvertAll(open => open.Listener);

    public IReadOnlyList<Uri> Addresses(AccessMode mode) => _open.Where(open => open.Mode == mode).Select(open => open.Listener.Address).ToArray();

    /// <summary>Opens them all, or none.</summary>
    /// <param name="options">Set-up of the door.</param>
    /// <param name="pki">Its certificates.</param>
    /// <param name="clients">Which client certificates are let in, in certificate mode.</param>
    /// <param name="sessionKey">What tells sessions apart.</param>
    /// <param name="clock">Clock that stamps the failures.</param>
    /// <param name="endpoint">What answers in each mode.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <exception cref="SimulatorSetupException">A port is not usable.</exception>
    public static async Task<Listeners> OpenAsync(
        DoorOptions options,
        SyntheticPki pki,
        ClientCertificatePolicy clients,
        SessionKeySource sessionKey,
        TimeProvider clock,
        Func<AccessMode, ISoapEndpoint> endpoint,
        CancellationToken cancellationToken)
    {
        var certificateMode = CertificateMode(options, pki, clients, sessionKey, clock);
        var listeners = new Listeners();
        try
        {
            foreach (var port in options.MoreCertificatePorts.Prepend(options.CertificatePort))
                await OpenAsync(AccessMode.Certificate, certificateMode with { Port = port }).ConfigureAwait(false);
            await OpenAsync(AccessMode.Card, certificateMode with { Port = options.CardPort, Certificate = pki.CardServer, Clients = null }).ConfigureAwait(false);
        }
        catch
        {
            await listeners.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return listeners;

        async Task OpenAsync(AccessMode mode, ListenerOptions listener) =>
            listeners._open.Add((mode, await options.Host.ListenAsync(listener, endpoint(mode), cancellationToken).ConfigureAwait(false)));
    }

    /// <summary>How the certificate mode listens, on any free port.</summary>
    public static ListenerOptions CertificateMode(DoorOptions options, SyntheticPki pki, ClientCertificatePolicy clients, SessionKeySource sessionKey, TimeProvider clock) => new()
    {
        Address = options.Address,
        TakesSubpaths = sessionKey is SessionKeySource.Path,
        Certificate = pki.CertificateServer,
        Chain = [pki.Organisations],
        Clients = clients,
        Tls = options.Tls,
        Limits = options.Connections,
        Clock = clock,
    };

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, listener) in _open)
            await listener.DisposeAsync().ConfigureAwait(false);
    }
}
