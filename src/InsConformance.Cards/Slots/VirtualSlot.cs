using System.Diagnostics.CodeAnalysis;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Slots.Faults;

namespace InsConformance.Cards.Slots;

/// <summary>
/// A card reader in process (« lecteur »): cards are inserted, removed and swapped at any time, and fail on demand. Safe for several threads.
/// Waiting is done on the given clock only.
/// </summary>
/// <param name="name">Name of the reader, as shown to the user.</param>
/// <param name="clock">The clock of events, delays and limits.</param>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for has nothing to release.")]
public sealed class VirtualSlot(string name, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _turns = new(1);
    private Insertion? _insertion;
    private int _insertions;

    /// <summary>Raised after each insertion and removal, outside any lock. A swap is a removal, then an insertion.</summary>
    public event EventHandler<SlotEventArgs>? Changed;

    /// <summary>Name of the reader.</summary>
    public string Name => name;

    /// <summary>How long a command waits for a card that has gone mute.</summary>
    public TimeSpan MuteLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The card in the reader, if any.</summary>
    public ISmartCard? Card => Current?.Card;

    /// <summary>Whether the card in the reader is mute from the start: present, but no ATR.</summary>
    public bool IsMute => Current?.Faults.IsMuteFromTheStart is true;

    /// <summary>The number of the last insertion, from 1; 0 before the first.</summary>
    public int Insertions => Volatile.Read(ref _insertions);

    internal TimeProvider Clock => clock;

    internal Insertion? Current => Volatile.Read(ref _insertion);

    /// <summary>Inserts a card, powered off and on.</summary>
    /// <param name="card">The card.</param>
    /// <param name="faults">Faults that it brings along, until it is removed.</param>
    /// <exception cref="InvalidOperationException">There is a card already: remove or swap it.</exception>
    public void Insert(ISmartCard card, params IEnumerable<CardFault> faults) => Exchange(card, faults, mayReplace: false);

    /// <summary>Removes the card. Commands under way fail; connections to it are lost for ever.</summary>
    /// <returns>The card, or null when there was none.</returns>
    public ISmartCard? Remove() => Exchange(null, [], mayReplace: true)?.Card;

    /// <summary>Removes the card, if any, and inserts another one, also in the middle of a session.</summary>
    public void Swap(ISmartCard card, params IEnumerable<CardFault> faults) => Exchange(card, faults, mayReplace: true);

    /// <summary>Makes the card in the reader fail, until it is removed or <see cref="ClearFaults"/>.</summary>
    /// <exception cref="CardUnavailableException">There is no card.</exception>
    public void Inject(CardFault fault) => Present().Faults.Add(fault);

    /// <summary>Mends the card in the reader, if any.</summary>
    public void ClearFaults() => Current?.Faults.Clear();

    /// <summary>Connects to the card.</summary>
    /// <exception cref="CardUnavailableException">There is no card, or it is mute.</exception>
    public SlotConnection Connect()
    {
        var insertion = Present();
        return insertion.Faults.IsMuteFromTheStart ? throw new CardUnavailableException(name, CardUnavailability.Mute) : new(this, insertion);
    }

    private Insertion Present() => Current ?? throw new CardUnavailableException(name, CardUnavailability.Absent);

    private Insertion? Exchange(ISmartCard? card, IEnumerable<CardFault> faults, bool mayReplace)
    {
        Insertion? removed, inserted = null;
        lock (_gate)
        {
            removed = _insertion;
            if (removed is not null && !mayReplace)
                throw new InvalidOperationException($"Le lecteur « {name} » contient déjà une carte : retirez-la, ou échangez-la.");
            if (card is not null)
                inserted = new(++_insertions, card, faults, _turns);
            Volatile.Write(ref _insertion, inserted);
        }

        removed?.End();
        Raise(SlotEventKind.Removed, removed);
        Raise(SlotEventKind.Inserted, inserted);
        return removed;
    }

    private void Raise(SlotEventKind kind, Insertion? insertion)
    {
        if (insertion is not null)
            Changed?.Invoke(this, new(kind, insertion.Number, insertion.Card, clock.GetUtcNow()));
    }
}
