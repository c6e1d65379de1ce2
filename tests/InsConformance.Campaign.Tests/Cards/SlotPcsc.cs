using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Slots;

namespace InsConformance.Campaign.Tests.Cards;

/// <summary>A PC/SC whose readers are virtual ones of this process: what the bench would see of real readers, on a machine that has none. The upper half of a state counts the insertions and removals, as with pcscd.</summary>
internal sealed class SlotPcsc : IPcscLibrary
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, VirtualSlot> _slots;
    private readonly Dictionary<string, uint> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<nint, SlotChannel> _cards = [];
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _handles;

    public SlotPcsc(params VirtualSlot[] slots)
    {
        _slots = slots.ToDictionary(slot => slot.Name, StringComparer.Ordinal);
        foreach (var slot in slots)
            slot.Changed += (_, _) => Note(slot.Name);
    }

    public PcscCode EstablishContext(out nint context)
    {
        context = Interlocked.Increment(ref _handles);
        return PcscCode.Success;
    }

    public PcscCode ReleaseContext(nint context) => PcscCode.Success;

    public PcscCode ListReaders(nint context, out IReadOnlyList<string> readers)
    {
        readers = [.. _slots.Keys];
        return PcscCode.Success;
    }

    public PcscCode GetStatusChange(nint context, TimeSpan timeout, IReadOnlyList<ReaderQuery> queries, out IReadOnlyList<ReaderStatus> statuses)
    {
        Task change;
        lock (_gate)
        {
            change = _change.Task;
            statuses = [.. queries.Select(query => StatusOf(query.Reader))];
            if (statuses.Zip(queries).Any(pair => pair.First.State != pair.Second.Known))
                return PcscCode.Success;
        }

        if (!change.Wait(timeout))
            return PcscCode.Timeout;
        lock (_gate)
            statuses = [.. queries.Select(query => StatusOf(query.Reader))];
        return PcscCode.Success;
    }

    public PcscCode Cancel(nint context)
    {
        Wake();
        return PcscCode.Success;
    }

    public PcscCode Connect(nint context, string reader, ShareMode share, CardProtocols accepted, out nint card, out CardProtocols active)
    {
        (card, active) = (0, CardProtocols.T0);
        try
        {
            var channel = SlotChannel.Open(_slots[reader]);
            card = Interlocked.Increment(ref _handles);
            lock (_gate)
                _cards[card] = channel;
            return PcscCode.Success;
        }
        catch (CardLostException)
        {
            return PcscCode.NoSmartcard;
        }
    }

    public PcscCode Disconnect(nint card, CardDisposition disposition)
    {
        lock (_gate)
        {
            if (_cards.Remove(card, out var channel) && disposition is CardDisposition.Reset)
                _slots[channel.Reader].Card?.Reset();
        }

        return PcscCode.Success;
    }

    public PcscCode BeginTransaction(nint card) => PcscCode.Success;

    public PcscCode EndTransaction(nint card, CardDisposition disposition) => PcscCode.Success;

    public PcscCode Status(nint card, out ReadOnlyMemory<byte> atr)
    {
        atr = ChannelOf(card).Atr;
        return PcscCode.Success;
    }

    public PcscCode Transmit(nint card, CardProtocols active, ReadOnlySpan<byte> command, Span<byte> response, out int received)
    {
        received = 0;
        try
        {
            var answer = ChannelOf(card).TransmitAsync(command.ToArray(), CancellationToken.None).AsTask().GetAwaiter().GetResult();
            answer.Span.CopyTo(response);
            received = answer.Length;
            return PcscCode.Success;
        }
        catch (CardLostException)
        {
            return PcscCode.RemovedCard;
        }
    }

    private SlotChannel ChannelOf(nint card)
    {
        lock (_gate)
            return _cards[card];
    }

    private ReaderStatus StatusOf(string reader)
    {
        var card = _slots[reader].Card;
        var state = (card is null ? ReaderState.Empty : ReaderState.Present) | (ReaderState)(_events.GetValueOrDefault(reader) << 16);
        return new ReaderStatus(reader, state, card?.Atr ?? default);
    }

    private void Note(string reader)
    {
        lock (_gate)
            _events[reader] = _events.GetValueOrDefault(reader) + 1;
        Wake();
    }

    private void Wake()
    {
        lock (_gate)
        {
            _change.TrySetResult();
            _change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
