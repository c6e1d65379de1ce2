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
public sealed class InsiSimulator : IInsiDoor
{
    private readonly SimulatorCore _core;
    private readonly Listeners _listeners;
    private readonly OtherListeners _others;

    private InsiSimulator(SimulatorCore core, SyntheticPki pki, Listeners listeners) =>
        (_core, Pki, _listeners, _others) = (core, pki, listeners, new OtherListeners(core, pki));

    /// <inheritdoc/>
    public Uri CertificateAddress => CertificateAddresses[0];

    /// <inheritdoc/>
    public IReadOnlyList<Uri> CertificateAddresses => _listeners.Addresses(AccessMode.Certificate);

    /// <inheritdoc/>
    public Uri CardAddress => _listeners.Addresses(AccessMode.Card)[0];

    /// <inheritdoc/>
    public SyntheticPki Pki { get; }

    /// <summary>
    /// Another address of the mutual TLS mode, behind a server certificate with this defect: the same service, to which a careful client sends nothing unless the defect is
    /// none. The port opens on the first question and stays open.
    /// </summary>
    /// <exception cref="SimulatorSetupException">No port can be opened.</exception>
    public Task<Uri> OtherAddressAsync(ServerDefect defect, CancellationToken cancellationToken) => _others.AddressAsync(defect, cancellationToken);

    /// <summary>Who is known now, see <see cref="Reload"/>.</summary>
    public PeopleDirectory People => _core.Material.People;

    /// <summary>What the next answers will be.</summary>
    public ScriptBook Scripts => _core.Scripts;

    /// <inheritdoc/>
    public ExchangeJournal Journal => _core.Journal;

    /// <inheritdoc/>
    public Masking Masking => _core.Masking;

    /// <inheritdoc/>
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
        try
        {
            pki = SyntheticPki.EnsureIn(options.PkiFolder, options.WallClock);
            var listeners = await OpenAsync(core, pki, cancellationToken).ConfigureAwait(false);
            ConnectionScripts.Govern(listeners.All, core.Scripts);
            return new InsiSimulator(core, pki, listeners);
        }
        catch
        {
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

    /// <summary>Forgets the lots of a session.</summary>
    internal void ForgetLots(string key) => _core.Lots.Forget(key);

    /// <summary>Lets time pass for one session only.</summary>
    internal void PassTime(string key, TimeSpan duration) => _core.Ahead.AddOrUpdate(key, duration, (_, ahead) => ahead + duration);

    /// <summary>Puts a session back on the clock of the simulation.</summary>
    internal void ForgetTime(string key) => _core.Ahead.TryRemove(key, out _);

    /// <summary>Closes the connections, frees the ports.</summary>
    public async ValueTask DisposeAsync()
    {
        await _others.DisposeAsync().ConfigureAwait(false);
        await _listeners.DisposeAsync().ConfigureAwait(false);
        Pki.Dispose();
        _core.Dispose();
    }

    private static Task<Listeners> OpenAsync(SimulatorCore core, SyntheticPki pki, CancellationToken cancellationToken)
    {
        var options = core.Options;
        return Listeners.OpenAsync(
            options,
            pki,
            core.Clients(pki),
            options.Answering.SessionKey,
            core.Clock,
            mode => new InsiEndpoint(core, mode),
            cancellationToken);
    }
}
