using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.People;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator;

/// <summary>
/// Simulateur du téléservice INSi : answers as the public traces of the real service show, or as a script says, and keeps everything it saw. Runs from
/// <see cref="StartAsync"/> until disposed of. Every member is safe to use from many threads.
/// </summary>
public sealed class InsiSimulator : IAsyncDisposable
{
    private readonly SimulatorCore _core;
    private readonly ISoapListener _certificateListener;
    private readonly ISoapListener _cardListener;

    private InsiSimulator(SimulatorCore core, SyntheticPki pki, ISoapListener certificateListener, ISoapListener cardListener) =>
        (_core, Pki, _certificateListener, _cardListener) = (core, pki, certificateListener, cardListener);

    /// <summary>Address of the mutual TLS mode: <c>https://127.0.0.1:P/lps</c>.</summary>
    public Uri CertificateAddress => _certificateListener.Address;

    /// <summary>Address of the card mode, where callers authenticate by a PS assertion.</summary>
    public Uri CardAddress => _cardListener.Address;

    /// <summary>The certificates of both ends.</summary>
    public SyntheticPki Pki { get; }

    /// <summary>Who is known now, see <see cref="Reload"/>.</summary>
    public PeopleDirectory People => _core.Material.People;

    /// <summary>What the next answers will be.</summary>
    public ScriptBook Scripts => _core.Scripts;

    /// <summary>What was seen.</summary>
    public ExchangeJournal Journal => _core.Journal;

    /// <summary>What hides matricules in whatever is written from the journal.</summary>
    public Masking Masking => _core.Masking;

    /// <summary>What judges the requests.</summary>
    public RequestAuditor Auditor => _core.Auditor;

    /// <summary>The clock of the simulation.</summary>
    public TimeProvider Clock => _core.Clock;

    /// <summary>Starts a simulator; when the task ends, it answers.</summary>
    /// <param name="options">Set-up.</param>
    /// <param name="clock">Clock of the simulation: the system's, or a <see cref="Simulator.Clock.ControlledClock"/>.</param>
    /// <param name="cancellationToken">Stops the start, not the simulator.</param>
    /// <exception cref="SimulatorSetupException">The PKI, a port, a data set or a file is not usable: the message says why.</exception>
    public static async Task<InsiSimulator> StartAsync(SimulatorOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        var core = SimulatorCore.Create(options, clock);
        SyntheticPki? pki = null;
        ISoapListener? certificateListener = null;
        try
        {
            pki = SyntheticPki.EnsureIn(options.PkiFolder, options.WallClock);
            certificateListener = await ListenAsync(core, pki, AccessMode.Certificate, cancellationToken).ConfigureAwait(false);
            var cardListener = await ListenAsync(core, pki, AccessMode.Card, cancellationToken).ConfigureAwait(false);
            ConnectionScripts.Govern([certificateListener, cardListener], core.Scripts);
            return new InsiSimulator(core, pki, certificateListener, cardListener);
        }
        catch
        {
            if (certificateListener is not null)
                await certificateListener.DisposeAsync().ConfigureAwait(false);
            pki?.Dispose();
            core.Dispose();
            throw;
        }
    }

    /// <summary>Replaces the people, all at once and without a pause: the next search finds the new ones only.</summary>
    public void Reload(PeopleDirectory people)
    {
        ArgumentNullException.ThrowIfNull(people);
        _core.Material.People = people;
    }

    /// <summary>What concerns one session: its scripts and its exchanges.</summary>
    /// <param name="key">Session key, by default « ContexteLPS/LPS/Instance » of the requests.</param>
    public SimulatorSession Session(string key) => new(this, key);

    /// <summary>Forgets what was seen of a session, or everything: exchanges, and what the auditor remembers of them.</summary>
    /// <param name="session">Session key; null for all.</param>
    public void Forget(string? session = null)
    {
        Journal.Clear(session);
        if (session is null)
            Auditor.ForgetAll();
        else
            Auditor.Forget(session);
    }

    /// <summary>Forgets the lots of a session.</summary>
    internal void ForgetLots(string key) => _core.Lots.Forget(key);

    /// <summary>Lets time pass for one session only.</summary>
    internal void PassTime(string key, TimeSpan duration) => _core.Ahead.AddOrUpdate(key, duration, (_, ahead) => ahead + duration);

    /// <summary>Puts a session back on the clock of the simulation.</summary>
    internal void ForgetTime(string key) => _core.Ahead.TryRemove(key, out _);

    /// <summary>Closes the connections, frees the ports.</summary>
    public async ValueTask DisposeAsync()
    {
        await _certificateListener.DisposeAsync().ConfigureAwait(false);
        await _cardListener.DisposeAsync().ConfigureAwait(false);
        Pki.Dispose();
        _core.Dispose();
    }

    private static Task<ISoapListener> ListenAsync(SimulatorCore core, SyntheticPki pki, AccessMode mode, CancellationToken cancellationToken)
    {
        var (options, card) = (core.Options, mode is AccessMode.Card);
        var listener = new ListenerOptions
        {
            Address = options.Address,
            Port = card ? options.CardPort : options.CertificatePort,
            Certificate = card ? pki.CardServer : pki.CertificateServer,
            Chain = [pki.Organisations],
            Clients = card ? null : new ClientCertificatePolicy(pki, options.WallClock, options.Answering.CertificateFlawsAnsweredByFault),
            Tls = options.Tls,
            Limits = options.Connections,
            Clock = core.Clock,
        };
        return options.Host.ListenAsync(listener, new InsiEndpoint(core, mode), cancellationToken);
    }
}
