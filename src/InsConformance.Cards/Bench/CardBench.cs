using System.Globalization;
using System.Net;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Slots.Faults;
using InsConformance.Cards.Tracing;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Cards.Bench;

/// <summary>
/// Virtual readers that every program of the machine sees, and the cards that come and go in them. A card that is taken out is kept in a drawer: put in again, it is the same
/// card, with the tries that its codes have left. Safe for several threads.
/// </summary>
public sealed class CardBench : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ISmartCard> _drawer = new(StringComparer.Ordinal);
    private readonly CardBenchOptions _options;

    private CardBench(CardBenchOptions options)
    {
        _options = options;
        Trace = new CardTrace(options.Clock);
        Readers = [.. Enumerable.Range(1, options.Readers).Select(Reader)];
    }

    /// <summary>The readers, by number.</summary>
    public IReadOnlyList<BenchReader> Readers { get; }

    /// <summary>What passed in all the readers.</summary>
    public CardTrace Trace { get; }

    /// <summary>Starts empty readers. They look for the driver once a card is in.</summary>
    public static CardBench Start(CardBenchOptions options) => new(options);

    /// <summary>Puts a card into an empty reader.</summary>
    /// <param name="number">Number of the reader, from 1.</param>
    /// <param name="card">The card.</param>
    /// <param name="isNew">A new card, as it left its issuer, even if the same was there before.</param>
    /// <exception cref="CardBenchException">No such reader, a card is there already, or this very card is in another reader.</exception>
    public void Insert(int number, BenchCard card, bool isNew) => Put(number, card, isNew, mayReplace: false);

    /// <summary>Puts a card in the place of the one that may be there.</summary>
    /// <param name="number">Number of the reader, from 1.</param>
    /// <param name="card">The card.</param>
    /// <param name="isNew">A new card, as it left its issuer, even if the same was there before.</param>
    /// <exception cref="CardBenchException">No such reader, or this very card is in another reader.</exception>
    public void Swap(int number, BenchCard card, bool isNew) => Put(number, card, isNew, mayReplace: true);

    /// <summary>Takes the card out.</summary>
    /// <param name="number">Number of the reader, from 1.</param>
    /// <exception cref="CardBenchException">No such reader, or no card in it.</exception>
    public void Remove(int number)
    {
        var reader = Find(number);
        lock (_gate)
        {
            if (reader.Slot.Remove() is null)
                throw new CardBenchException($"Le {reader.Slot.Name} est déjà vide.");
            reader.Image = null;
        }
    }

    /// <summary>Makes the card in a reader fail, until it is taken out or mended.</summary>
    /// <param name="number">Number of the reader, from 1.</param>
    /// <param name="fault">The fault.</param>
    /// <exception cref="CardBenchException">No such reader, or no card in it.</exception>
    public void Inject(int number, CardFault fault)
    {
        var reader = Find(number);
        lock (_gate)
        {
            if (reader.Image is null)
                throw new CardBenchException($"Le {reader.Slot.Name} est vide : insérez d'abord la carte qui doit tomber en panne.");
            reader.Slot.Inject(fault);
        }
    }

    /// <summary>Mends the card in a reader, if there is one.</summary>
    /// <param name="number">Number of the reader, from 1.</param>
    /// <exception cref="CardBenchException">No such reader.</exception>
    public void Mend(int number) => Find(number).Slot.ClearFaults();

    /// <summary>Waits until the driver has seen every card that is in.</summary>
    public Task WaitUntilSeenAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Readers.Where(reader => reader.Slot.Card is not null).Select(reader => reader.Plug.WaitForAsync(VpcdPlugState.Plugged, cancellationToken)));

    /// <summary>Takes every card out and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var reader in Readers)
            await reader.Plug.DisposeAsync().ConfigureAwait(false);
    }

    private BenchReader Reader(int number)
    {
        var slot = new VirtualSlot(string.Create(CultureInfo.InvariantCulture, $"lecteur {number}"), _options.Clock);
        var port = _options.Driver.Port + number - 1;
        return new(number, slot, VpcdPlug.Start(slot, new IPEndPoint(_options.Driver.Address, port), _options.Timing, Trace), port);
    }

    private BenchReader Find(int number) => number >= 1 && number <= Readers.Count
        ? Readers[number - 1]
        : throw new CardBenchException(string.Create(
            CultureInfo.InvariantCulture, $"Il n'y a pas de lecteur {number} : ce banc en a {Readers.Count}, numérotés à partir de 1."));

    private void Put(int number, BenchCard card, bool isNew, bool mayReplace)
    {
        var reader = Find(number);
        lock (_gate)
        {
            if (!mayReplace && reader.Image is { } there)
                throw new CardBenchException($"Le {reader.Slot.Name} contient déjà la carte « {there.Label} » : retirez-la (cards remove), ou échangez-la (cards swap).");
            if (Readers.FirstOrDefault(other => other != reader && other.Image?.Serial == card.Image.Serial) is { } elsewhere)
                throw new CardBenchException($"La carte « {elsewhere.Image!.Label} », de numéro de série {card.Image.Serial}, est dans le {elsewhere.Slot.Name} : retirez-l'en d'abord, ou donnez un autre numéro de série à l'image.");
            reader.Slot.Swap(Take(card, isNew), card.Image.Faults);
            reader.Image = card.Image;
        }
    }

    private ISmartCard Take(BenchCard card, bool isNew)
    {
        if (!isNew && _drawer.TryGetValue(card.Fingerprint, out var kept))
            return kept;
        return _drawer[card.Fingerprint] = CardFactory.Create(card.Image, _options.Authority);
    }
}
