using System.Collections.Concurrent;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Slots;
using InsConformance.Engine.CardMode;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Store;
using InsConformance.Insi.Calling;
using InsConformance.Testing;

namespace InsConformance.Engine.Tests.Support;

/// <summary>The engine of a world, in card mode: two readers, and the shipped cards to put in them.</summary>
internal sealed class CardWorld
{
    /// <summary>A card costs four RSA operations, and the scenes of the rules are played ten thousand times. Each insertion resets the card, and no scene presents a wrong code.</summary>
    private static readonly ConcurrentDictionary<string, ISmartCard> Cards = new(StringComparer.Ordinal);

    public CardWorld(World world)
    {
        World = world;
        Engine = new ReferenceEngine(world.Options with
        {
            Readers = new CardReaders(Line(Professional), Line(Vitale)),
            Store = new InMemoryRegisterStore(),
            Insi = world.Options.Insi with { MessageIds = new SeededIdSource(2) },
        });
    }

    public World World { get; }

    public ReferenceEngine Engine { get; }

    public VirtualSlot Professional { get; } = new("Lecteur CPx", TimeProvider.System);

    public VirtualSlot Vitale { get; } = new("Lecteur Vitale", TimeProvider.System);

    public IEnumerable<IReadOnlyList<string>> Assertions => World.Insi.Contexts.Select(context => context.Assertions);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static void Insert(VirtualSlot slot, string image) =>
        slot.Swap(Cards.GetOrAdd(image, name => CardFactory.Create(CardImageReader.Read(new FileInfo(Repository.PathOf($"fixtures/cards/{name}.json"))).Image!)));

    public async Task<Result<ProfessionalView>> IdentifyAsync(string image, string code = "1234")
    {
        Insert(Professional, image);
        var read = await Engine.Professional!.ReadAsync(Cancellation);
        return read.IsDone ? await Engine.Professional.PresentCodeAsync(code, Cancellation) : read;
    }

    public async Task<VitaleReading> ChooseAsync(string image, int rank)
    {
        Insert(Vitale, image);
        return Engine.Vitale!.Choose((await Engine.Vitale.ReadAsync(Cancellation)).Done(), rank).Done();
    }

    public Task<Result<RetrievalOutcome>> CallAsync(VitaleReading reading) => Engine.Retrieval.StartWithVitaleAsync(World.Claire, id: null, reading, Cancellation);

    private static CardLine Line(VirtualSlot slot) => _ => ValueTask.FromResult<ICardChannel>(SlotChannel.Open(slot));
}
