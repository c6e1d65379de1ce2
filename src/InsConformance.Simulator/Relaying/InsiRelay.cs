using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator.Relaying;

/// <summary>
/// Relais : stands between a product and the real téléservice. The product finds the listeners of the simulator; the real service finds the editor's certificate. What passes is
/// recorded and judged on both sides, and nothing is altered. Production is refused by name, by alias and by certificate. Runs from <see cref="StartAsync"/> until disposed of.
/// </summary>
public sealed class InsiRelay : IInsiDoor
{
    private readonly RelayCore _core;
    private readonly Listeners _listeners;
    private readonly IReadOnlyDictionary<AccessMode, Upstream> _upstreams;

    private InsiRelay(RelayCore core, SyntheticPki pki, Listeners listeners, IReadOnlyDictionary<AccessMode, Upstream> upstreams) =>
        (_core, Pki, _listeners, _upstreams) = (core, pki, listeners, upstreams);

    /// <inheritdoc/>
    public Uri CertificateAddress => CertificateAddresses[0];

    /// <inheritdoc/>
    public IReadOnlyList<Uri> CertificateAddresses => _listeners.Addresses(AccessMode.Certificate);

    /// <inheritdoc/>
    public Uri CardAddress => _listeners.Addresses(AccessMode.Card)[0];

    /// <summary>Addresses of the real service.</summary>
    public IReadOnlyList<Uri> Targets => [.. _upstreams.Values.Select(upstream => upstream.Target)];

    /// <summary>Whether the calls of a mode have somewhere to go.</summary>
    public bool Relays(AccessMode mode) => _upstreams.ContainsKey(mode);

    /// <inheritdoc/>
    public SyntheticPki Pki { get; }

    /// <inheritdoc/>
    public ExchangeJournal Journal => _core.Journal;

    /// <inheritdoc/>
    public Masking Masking => _core.Masking;

    /// <inheritdoc/>
    public RequestAuditor Auditor => _core.Auditor;

    /// <inheritdoc/>
    public TimeProvider Clock => _core.Clock;

    /// <summary>Starts a relay; when the task ends, it answers. Nothing is sent to the real service before a product calls.</summary>
    /// <param name="options">Set-up.</param>
    /// <param name="clock">Clock that stamps what passes.</param>
    /// <param name="cancellationToken">Stops the start, not the relay.</param>
    /// <exception cref="RelayFaultException">An address is not usable, or is one of production.</exception>
    /// <exception cref="SimulatorSetupException">The PKI, a port or a file is not usable: the message says why.</exception>
    public static async Task<InsiRelay> StartAsync(RelayOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        RelayChecks.RequireTargets(options.Upstream);
        var core = RelayCore.Create(options, clock);
        SyntheticPki? pki = null;
        var upstreams = Enum.GetValues<AccessMode>().Select(mode => (Mode: mode, Upstream: UpstreamOf(mode, options.Upstream)))
            .Where(way => way.Upstream is not null).ToDictionary(way => way.Mode, way => way.Upstream!);
        try
        {
            pki = SyntheticPki.EnsureIn(options.PkiFolder, options.WallClock);
            var clients = new ClientCertificatePolicy(pki, options.WallClock) { Admitted = options.Upstream.Certificate };
            var listeners = await Listeners.OpenAsync(
                options, pki, clients, options.SessionKey, clock, mode => new RelayEndpoint(core, mode, upstreams.GetValueOrDefault(mode)), cancellationToken).ConfigureAwait(false);
            return new InsiRelay(core, pki, listeners, upstreams);
        }
        catch
        {
            pki?.Dispose();
            foreach (var upstream in upstreams.Values)
                upstream.Dispose();
            core.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Says which session is played from now on: the requests to come belong to it where <see cref="SessionKeySource.Played"/> tells sessions apart, and nowhere else.
    /// </summary>
    /// <param name="key">Session key.</param>
    public void Play(string key) => _core.Played = key;

    /// <inheritdoc/>
    public void Forget(string? session = null)
    {
        Journal.Clear(session);
        if (session is null)
            Auditor.ForgetAll();
        else
            Auditor.Forget(session);
    }

    /// <summary>Closes the connections of both sides, frees the ports.</summary>
    public async ValueTask DisposeAsync()
    {
        await _listeners.DisposeAsync().ConfigureAwait(false);
        foreach (var upstream in _upstreams.Values)
            upstream.Dispose();
        Pki.Dispose();
        _core.Dispose();
    }

    /// <summary>The way out of one mode; null when the mode is not relayed.</summary>
    internal static Upstream? UpstreamOf(AccessMode mode, UpstreamOptions options) => (mode, options) switch
    {
        (AccessMode.Card, { CardTarget: { } target }) => new Upstream(options, target, certificate: null),
        (AccessMode.Certificate, { CertificateTarget: { } target }) => new Upstream(options, target, options.Certificate),
        _ => null,
    };
}
