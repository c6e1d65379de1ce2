using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator;

/// <summary>
/// Jumeau du téléservice : the simulator without a door. Given a request that somebody else received, it says what it would have answered, scripts included. What it answers goes
/// nowhere. Every member is safe to use from many threads.
/// </summary>
public sealed class InsiTwin : IDisposable
{
    private readonly SimulatorCore _core;
    private readonly InsiEndpoint _certificate;
    private readonly InsiEndpoint _card;

    private InsiTwin(SimulatorCore core) => (_core, _certificate, _card) = (core, new InsiEndpoint(core, AccessMode.Certificate), new InsiEndpoint(core, AccessMode.Card));

    /// <summary>What the next answers would be.</summary>
    public ScriptBook Scripts => _core.Scripts;

    /// <summary>Makes a twin.</summary>
    /// <param name="options">Set-up of the simulator that it is the twin of; where it would listen and write does not matter.</param>
    /// <param name="clock">Clock of the simulation.</param>
    /// <exception cref="SimulatorSetupException">A data set, a folder or the fault table is not usable.</exception>
    public static InsiTwin Create(SimulatorOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new InsiTwin(SimulatorCore.Create(options with { JournalFile = null }, clock));
    }

    /// <summary>What the simulator would have made of a request.</summary>
    /// <param name="session">Session of the request.</param>
    /// <param name="request">The request, as it was received.</param>
    /// <param name="mode">How its caller authenticated.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ServedExchange> AnswerAsync(string session, SoapRequest request, AccessMode mode, CancellationToken cancellationToken)
    {
        _core.Played = session; // Where the session is not in the request, one is played at a time.
        await (mode is AccessMode.Card ? _card : _certificate).AnswerAsync(request, cancellationToken).ConfigureAwait(false);
        return _core.Journal.Exchanges(session)[^1];
    }

    /// <summary>Forgets the scripts and the calls of a session.</summary>
    public void Forget(string session)
    {
        Scripts.Clear(session);
        _core.Journal.Clear(session);
        _core.Auditor.Forget(session);
        _core.Lots.Forget(session);
    }

    /// <inheritdoc/>
    public void Dispose() => _core.Dispose();
}
