using InsConformance.Cards.Kernel;
using InsConformance.Cards.Slots.Faults;

namespace InsConformance.Cards.Slots;

/// <summary>One stay of a card in a reader: ends at its removal, and its faults with it. Whoever talks to the card takes a turn first.</summary>
internal sealed class Insertion
{
    private readonly TaskCompletionSource _removal = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _turns;
    private bool _powered;

    /// <summary>Begins a stay.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="card">The card.</param>
    /// <param name="faults">Faults that it brings along.</param>
    /// <param name="turns">The turns of the reader: a command under way ends before the next card, or the same again, is powered.</param>
    public Insertion(int number, ISmartCard card, IEnumerable<CardFault> faults, SemaphoreSlim turns)
    {
        Number = number;
        Card = card;
        Faults = new(faults);
        _turns = turns;
    }

    public int Number { get; }

    public ISmartCard Card { get; }

    public FaultPlan Faults { get; }

    /// <summary>Ends when the card is withdrawn: what waits for it stops waiting.</summary>
    public Task Removal => _removal.Task;

    public bool IsOver => _removal.Task.IsCompleted;

    public void End() => _removal.TrySetResult();

    public async ValueTask<Turn> TakeTurnAsync(CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken);
        if (!_powered && !IsOver)
            Card.Reset();
        _powered = true;
        return new(_turns);
    }

    public sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        public void Dispose() => turns.Release();
    }
}
