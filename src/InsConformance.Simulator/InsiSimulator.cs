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
    private readonly ISoapListener _certificateListener;

    private InsiSimulator(ISoapListener certificateListener, SyntheticPki pki, PeopleDirectory people, ScriptBook scripts, ExchangeJournal journal, RequestAuditor auditor, TimeProvider clock)
    {
        _certificateListener = certificateListener;
        (Pki, People, Scripts, Journal, Auditor, Clock) = (pki, people, scripts, journal, auditor, clock);
    }

    /// <summary>Address of the mutual TLS mode: <c>https://127.0.0.1:P/lps</c>.</summary>
    public Uri CertificateAddress => _certificateListener.Address;

    /// <summary>The certificates of both ends.</summary>
    public SyntheticPki Pki { get; }

    /// <summary>Who is known.</summary>
    public PeopleDirectory People { get; }

    /// <summary>What the next answers will be.</summary>
    public ScriptBook Scripts { get; }

    /// <summary>What was seen.</summary>
    public ExchangeJournal Journal { get; }

    /// <summary>What judges the requests.</summary>
    public RequestAuditor Auditor { get; }

    /// <summary>The clock of the simulation.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Starts a simulator; when the task ends, it answers.</summary>
    /// <param name="options">Set-up.</param>
    /// <param name="clock">Clock of the simulation: the system's, or a <see cref="Simulator.Clock.ControlledClock"/>.</param>
    /// <param name="cancellationToken">Stops the start, not the simulator.</param>
    /// <exception cref="SimulatorSetupException">The PKI, a port, a data set or a file is not usable: the message says why.</exception>
    public static async Task<InsiSimulator> StartAsync(SimulatorOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        var pki = SyntheticPki.EnsureIn(options.PkiFolder, options.WallClock);
        try
        {
            var material = AnswerMaterial.Gather(options);
            var scripts = new ScriptBook(material.Problem);
            var journal = new ExchangeJournal(options.Journal);
            var auditor = new RequestAuditor(options.Audit);
            var listener = await options.Host.ListenAsync(
                new ListenerOptions
                {
                    Address = options.Address,
                    Port = options.CertificatePort,
                    Certificate = pki.CertificateServer,
                    Chain = [pki.Organisations],
                    Clients = new ClientCertificatePolicy(pki, options.WallClock),
                    Tls = options.Tls,
                    Clock = clock,
                },
                new InsiEndpoint(new ServiceDesk(material, options.Answering), scripts, journal, auditor, options.Answering, clock),
                cancellationToken).ConfigureAwait(false);
            return new InsiSimulator(listener, pki, material.People, scripts, journal, auditor, clock);
        }
        catch
        {
            pki.Dispose();
            throw;
        }
    }

    /// <summary>What concerns one session: its scripts and its exchanges.</summary>
    /// <param name="key">Session key, by default « ContexteLPS/LPS/Instance » of the requests.</param>
    public SimulatorSession Session(string key) => new(this, key);

    /// <summary>Closes the connections, frees the ports.</summary>
    public async ValueTask DisposeAsync()
    {
        await _certificateListener.DisposeAsync().ConfigureAwait(false);
        Pki.Dispose();
    }
}
