using InsConformance.Campaign.Drivers;
using InsConformance.Insi.Operations;
using InsConformance.Simulator;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Campaign.Teleservices;

/// <summary>The simulated téléservice: it answers as the scenario tells it.</summary>
/// <param name="simulator">The simulator, shared by the scenarios.</param>
/// <param name="session">The session of the scenario.</param>
internal class SimulatedTeleservice(InsiSimulator simulator, string session) : Teleservice(simulator, session)
{
    public override void PassTime(TimeSpan duration) => simulator.Session(Session).PassTime(duration);

    public override async Task<Uri?> OtherAddressAsync(ServerDefect defect, CancellationToken cancellationToken) =>
        await simulator.OtherAddressAsync(defect, cancellationToken);

    public override Task RequireWantedAnswersAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Close() => simulator.Session(Session).Clear();

    protected override void Play(Script script) => simulator.Scripts.Add(script with { Session = Session, Operation = script.Operation ?? OperationOf(script.Answer) });

    /// <summary>The result of a verification answers nothing else.</summary>
    private static InsiOperation? OperationOf(ScriptedAnswer answer) => answer switch
    {
        ScriptedAnswer.Verdict => InsiOperations.Verify,
        ScriptedAnswer.NotReady => InsiOperations.RetrieveBatch,
        _ => null,
    };
}
