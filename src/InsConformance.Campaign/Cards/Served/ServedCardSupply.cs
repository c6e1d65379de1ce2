using System.Net;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Tracing;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Campaign.Cards.Served;

/// <summary>Virtual cards that the bench itself puts into two virtual readers of the machine (pcscd and vpcd): every program sees them, and nobody moves anything. Scenarios are played one after the other.</summary>
public sealed class ServedCardSupply : ICardSupply, IAsyncDisposable
{
    private readonly MachineReaders _readers;
    private readonly DirectoryInfo _pki;
    private readonly VirtualSlot[] _slots;
    private readonly VpcdPlug[] _plugs;

    /// <summary>Plugs two empty readers into the driver; it is looked for once a card is in.</summary>
    /// <param name="readers">The readers, as every program sees them: that of the professional is the first slot of the driver.</param>
    /// <param name="driver">Where the driver listens for its first slot; the second is on the next port.</param>
    /// <param name="pki">The certificates of the bench, which issue those of the cards.</param>
    /// <param name="time">The clock of the readers.</param>
    public ServedCardSupply(MachineReaders readers, IPEndPoint driver, DirectoryInfo pki, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(readers);
        ArgumentNullException.ThrowIfNull(driver);
        (_readers, _pki) = (readers, pki);
        _slots = [new VirtualSlot(readers[CardPlace.Professional], time), new VirtualSlot(readers[CardPlace.Vitale], time)];
        _plugs = [.. _slots.Select((slot, rank) => VpcdPlug.Start(slot, new IPEndPoint(driver.Address, driver.Port + rank), VpcdTiming.Default, new CardTrace(time)))];
    }

    /// <summary>Long enough for a driver that works, which looks every 400 ms; a card that it does not show is offered again.</summary>
    public static TimeSpan Usual { get; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the driver may take to show a card that was put in, or to lose one that was taken out.</summary>
    public TimeSpan Limit { get; init; } = Usual;

    /// <inheritdoc/>
    public bool HasReadersOfTheMachine => true;

    /// <inheritdoc/>
    public ICardHands Open() => new ServedCardHands(_readers, place => _slots[(int)place], _pki, Limit);

    /// <summary>Takes the cards out of the driver.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var plug in _plugs)
            await plug.DisposeAsync();
    }
}
