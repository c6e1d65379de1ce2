using InsConformance.Campaign.Drivers;
using InsConformance.Simulator;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Relaying;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Campaign.Teleservices;

/// <summary>The real téléservice: it can be looked at, not told what to answer.</summary>
/// <param name="relay">The relay, shared by the scenarios.</param>
/// <param name="twin">What the scenarios are written for.</param>
/// <param name="environment">What the real service is known not to do.</param>
/// <param name="session">The session of the scenario.</param>
/// <param name="provider">Ends the scenario.</param>
internal sealed class RelayedTeleservice(InsiRelay relay, InsiTwin twin, CndaEnvironment environment, string session, IUnitTestRuntimeProvider provider)
    : Teleservice(relay, session)
{
    private int _compared;

    public override void PassTime(TimeSpan duration) => Require("clock");

    public override async Task RequireWantedAnswersAsync(CancellationToken cancellationToken)
    {
        foreach (var exchange in Exchanges.Skip(_compared))
        {
            _compared++;
            await RequireWantedAnswerAsync(exchange, cancellationToken);
        }
    }

    public override void Close()
    {
        relay.Forget(Session);
        twin.Forget(Session);
    }

    protected override void Play(Script script)
    {
        if (environment.Excluding(script.Answer) is { } difference)
            Exclude(difference);
        twin.Scripts.Add(script with { Session = Session });
    }

    private async Task RequireWantedAnswerAsync(ServedExchange exchange, CancellationToken cancellationToken)
    {
        if (exchange.Decision is Decision.NotRelayed { Fault: var fault })
        {
            if (fault.Kind == RelayFaults.Mode)
                provider.TestIgnore(fault.Words);
            provider.TestInconclusive($"Le téléservice réel n'a pas répondu : {fault.Words}");
        }

        var written = await twin.AnswerAsync(Session, exchange.Request, exchange.Mode, cancellationToken);
        var (wanted, observed) = (AnswerMeaning.Of(written.Response), AnswerMeaning.Of(exchange.Response));
        if (observed == wanted)
            return;
        if (environment.Explaining(observed.Code) is { } difference)
            Exclude(difference);
        if (written.ScriptId is not null)
            Require("scripted");
        provider.TestInconclusive(
            $"Le téléservice réel a répondu {observed.Words} là où le scénario est écrit pour {wanted.Words} : le logiciel n'est pas jugé. L'environnement de test a pu changer depuis les sources publiques.");
    }

    private void Require(string kind)
    {
        if (environment.Excluding(kind) is { } difference)
            Exclude(difference);
    }

    private void Exclude(EnvironmentDifference difference) => provider.TestIgnore($"{difference.Reason} ({difference.Id})");
}
