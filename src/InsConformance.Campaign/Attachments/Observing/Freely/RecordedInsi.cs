using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Teleservices;
using InsConformance.Simulator;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>Nobody answers any more: what the téléservice was asked and answered is known, and is judged.</summary>
/// <param name="door">Where it passed; its owner's to close.</param>
/// <param name="traffic">What passed.</param>
internal sealed class RecordedInsi(IInsiDoor door, RecordedTraffic traffic) : IInsiSource
{
    public IInsiDoor Door => door;

    public IReadOnlyList<string> Limits => [];

    public Teleservice Open(string session, IUnitTestRuntimeProvider provider) => new Recorded(door, session, traffic);

    public SutDescription Restrict(SutDescription declared, ICardSupply cards) => declared;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Recorded(IInsiDoor door, string session, RecordedTraffic traffic) : Teleservice(door, session)
    {
        public override IReadOnlyList<ServedExchange> Exchanges => traffic.Shown;

        public override void PassTime(TimeSpan duration)
        {
        }

        public override Task RequireWantedAnswersAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Close()
        {
        }

        protected override void Play(Script script)
        {
        }
    }
}
