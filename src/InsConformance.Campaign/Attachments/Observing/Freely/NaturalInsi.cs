using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Teleservices;
using InsConformance.Simulator;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>Answers what each person gets by nature, whatever a scenario wants: as a software that is worked freely is answered.</summary>
/// <param name="simulator">The simulator; disposed of with this.</param>
internal sealed class NaturalInsi(InsiSimulator simulator) : IInsiSource
{
    public IInsiDoor Door => simulator;

    public IReadOnlyList<string> Limits => [];

    public Teleservice Open(string session, IUnitTestRuntimeProvider provider) => new Natural(simulator, session, provider);

    public SutDescription Restrict(SutDescription declared, ICardSupply cards) => declared;

    public ValueTask DisposeAsync() => simulator.DisposeAsync();

    private sealed class Natural(InsiSimulator simulator, string session, IUnitTestRuntimeProvider provider) : SimulatedTeleservice(simulator, session)
    {
        /// <summary>The answer that comes late is the only one that a script changes without changing what it says.</summary>
        protected override void Play(Script script)
        {
            if (script.Delay > TimeSpan.Zero)
                provider.TestIgnore("La réponse ne tarde pas d'elle-même.");
        }
    }
}
