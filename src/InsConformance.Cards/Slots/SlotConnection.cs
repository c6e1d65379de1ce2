using InsConformance.Cards.Kernel;
using InsConformance.Cards.Slots.Faults;

namespace InsConformance.Cards.Slots;

/// <summary>
/// What a program holds of the card in a <see cref="VirtualSlot"/>. It dies with the removal of that card, even if the same one comes back, as with PC/SC (seen with pcscd).
/// Commands take turns.
/// </summary>
public sealed class SlotConnection
{
    private readonly VirtualSlot _slot;
    private readonly Insertion _insertion;

    internal SlotConnection(VirtualSlot slot, Insertion insertion) => (_slot, _insertion) = (slot, insertion);

    /// <summary>The ATR as presented, which a fault may have changed.</summary>
    public ReadOnlyMemory<byte> Atr => _insertion.Faults.Atr ?? _insertion.Card.Atr;

    /// <summary>The protocol of the card.</summary>
    public TransmissionProtocol Protocol => _insertion.Card.Protocol;

    /// <summary>The number of the insertion, from 1: another one means that the card was withdrawn in between.</summary>
    public int Insertion => _insertion.Number;

    /// <summary>Whether the card is still there.</summary>
    public bool IsAlive => !_insertion.IsOver;

    /// <summary>Sends a command.</summary>
    /// <returns>What arrives: data and status, or less when a fault truncates it.</returns>
    /// <exception cref="CardUnavailableException">The card was removed, or has gone mute.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> TransmitAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var turn = await TakeTurnAsync(cancellationToken);
        var faults = _insertion.Faults.Strike(command.Span);
        foreach (var fault in faults)
        {
            if (fault is CardFault.Slow slow)
                await WaitAsync(slow.Delay, cancellationToken);
        }

        if (faults.OfType<CardFault.Mute>().Any())
        {
            await WaitAsync(_slot.MuteLimit, cancellationToken);
            throw new CardUnavailableException(_slot.Name, CardUnavailability.Mute);
        }

        return FaultyAnswer.Apply(faults, () => _insertion.Card.Transmit(command));
    }

    /// <summary>Warm reset.</summary>
    /// <exception cref="CardUnavailableException">The card was removed.</exception>
    public async ValueTask ResetAsync(CancellationToken cancellationToken = default)
    {
        using var turn = await TakeTurnAsync(cancellationToken);
        _insertion.Card.Reset();
    }

    private async ValueTask<Insertion.Turn> TakeTurnAsync(CancellationToken cancellationToken)
    {
        ThrowIfRemoved();
        var turn = await _insertion.TakeTurnAsync(cancellationToken);
        if (IsAlive)
            return turn;
        turn.Dispose();
        throw Removed();
    }

    private async Task WaitAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var delay = Task.Delay(duration, _slot.Clock, stop.Token);
        var first = await Task.WhenAny(delay, _insertion.Removal);
        await stop.CancelAsync();
        ThrowIfRemoved();
        await first;
    }

    private void ThrowIfRemoved()
    {
        if (!IsAlive)
            throw Removed();
    }

    private CardUnavailableException Removed() => new(_slot.Name, CardUnavailability.Removed);
}
