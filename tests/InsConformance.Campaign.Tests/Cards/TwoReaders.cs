using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Slots;

namespace InsConformance.Campaign.Tests.Cards;

/// <summary>Two readers of a machine that has none, and the drawer from which their cards come: a card is the same one each time that it comes back.</summary>
internal sealed class TwoReaders
{
    public const string Professional = "Lecteur A", Vitale = "Lecteur B";

    private readonly Dictionary<string, VirtualSlot> _slots = new[] { Professional, Vitale }.ToDictionary(name => name, name => new VirtualSlot(name, TimeProvider.System));
    private readonly Dictionary<string, ISmartCard> _drawer = new(StringComparer.Ordinal);

    public TwoReaders()
    {
        Pcsc = new SlotPcsc([.. _slots.Values]);
        OfTheMachine = new MachineReaders(Pcsc, new ReaderPair(Professional, Vitale), TimeProvider.System);
    }

    /// <summary>PC/SC, as every program of the machine sees it.</summary>
    public SlotPcsc Pcsc { get; }

    /// <summary>What the bench sees of them.</summary>
    public MachineReaders OfTheMachine { get; }

    /// <summary>Puts a card in; null takes out the one that is there.</summary>
    public void Put(string reader, string? card)
    {
        if (card is null)
            _slots[reader].Remove();
        else
            _slots[reader].Swap(_drawer.TryGetValue(card, out var known) ? known : _drawer[card] = ShippedCards.Issue(ShippedCards.Read(card), TestBench.Options.PkiFolder));
    }

    /// <summary>Another card is in the drawer, in the place of the one of that name.</summary>
    public void Own(string name, CardImage image) => _drawer[name] = ShippedCards.Issue(image, TestBench.Options.PkiFolder);

    /// <summary>Takes every card out, and a new set of them from then on.</summary>
    public void Renew()
    {
        foreach (var slot in _slots.Values)
            slot.Remove();
        _drawer.Clear();
    }

    /// <summary>What a product sees of a reader that it was told the name of.</summary>
    public SutReader SeenByProduct(string reader) => MachineReader.Of(Pcsc, reader);
}
