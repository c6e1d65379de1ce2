using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Tracing;

namespace InsConformance.Cards.Vpcd;

/// <summary>
/// Shows a virtual reader of this process to every program of the machine, as slot of a vpcd driver (vsmartcard): its cards are inserted, withdrawn and swapped there
/// as they are here. A driver that is lost is looked for until it is back.
/// </summary>
public sealed class VpcdPlug : IAsyncDisposable
{
    /// <summary>Port of the first slot of the driver; the next ones follow.</summary>
    public const int FirstPort = 0x8C7B;

    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly VirtualSlot _slot;
    private readonly EndPoint _driver;
    private readonly VpcdTiming _timing;
    private readonly CardTrace _trace;
    private readonly Task _work;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private VpcdPlugState _state;

    private VpcdPlug(VirtualSlot slot, EndPoint driver, VpcdTiming timing, CardTrace trace)
    {
        (_slot, _driver, _timing, _trace) = (slot, driver, timing, trace);
        _work = Task.Run(RunAsync);
    }

    /// <summary>Where the reader stands now.</summary>
    public VpcdPlugState State
    {
        get
        {
            lock (_gate)
                return _state;
        }
    }

    /// <summary>Starts to show a reader.</summary>
    /// <param name="slot">The reader.</param>
    /// <param name="driver">Where its slot of the driver listens.</param>
    /// <param name="timing">Delays: <see cref="VpcdTiming.Default"/> for the real driver.</param>
    /// <param name="trace">Where the exchanges are written.</param>
    public static VpcdPlug Start(VirtualSlot slot, EndPoint driver, VpcdTiming timing, CardTrace trace) => new(slot, driver, timing, trace);

    /// <summary>Waits until the reader stands so.</summary>
    public async Task WaitForAsync(VpcdPlugState state, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_state == state)
                    return;
                changed = _changed.Task;
            }

            await await Task.WhenAny(changed.WaitAsync(cancellationToken), _work).ConfigureAwait(false);
        }
    }

    /// <summary>Withdraws the card from the driver and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await _work.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _stop.Dispose();
        }
    }

    private async Task RunAsync()
    {
        var changes = Channel.CreateUnbounded<SlotEventKind>();
        _slot.Changed += Changed;
        try
        {
            while (true)
            {
                _stop.Token.ThrowIfCancellationRequested();
                if (_slot.Current is { } insertion)
                    await PlugAsync(insertion).ConfigureAwait(false);
                else
                    await changes.Reader.ReadAsync(_stop.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            _slot.Changed -= Changed;
        }

        void Changed(object? sender, SlotEventArgs change) => changes.Writer.TryWrite(change.Kind);
    }

    /// <summary>One stay of a card, over as many connections as the driver takes.</summary>
    private async Task PlugAsync(Insertion insertion)
    {
        using var stay = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        var removal = EndWithRemovalAsync(insertion, stay);
        var session = _trace.Follow(_slot.Name, insertion.Faults.Atr ?? insertion.Card.Atr);
        session.Inserted();
        try
        {
            while (true)
            {
                Become(VpcdPlugState.WaitingForDriver);
                await ConnectAndServeAsync(insertion, session, stay.Token).ConfigureAwait(false);
                await Task.Delay(_timing.ReconnectDelay, _timing.Clock, stay.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stay.IsCancellationRequested)
        {
            await removal.ConfigureAwait(false);
            session.Removed();
            Become(VpcdPlugState.NoCard);
        }

        await Task.Delay(_timing.RemovalPause, _timing.Clock, _stop.Token).ConfigureAwait(false);
    }

    private async Task ConnectAndServeAsync(Insertion insertion, TraceSession session, CancellationToken stay)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        string? end = VpcdConversation.DriverLeft;
        try
        {
            await socket.ConnectAsync(_driver, stay).ConfigureAwait(false);
            using var driver = new VpcdSocket(socket);
            end = await new VpcdConversation(driver, _slot, insertion, session).RunAsync(() => Become(VpcdPlugState.Plugged), stay).ConfigureAwait(false);
        }
        catch (SocketException)
        {
            // Nobody listens, which is normal until pcscd runs, or the driver went away in the middle: said below, as when it closes.
        }

        if (end is not null && State is VpcdPlugState.Plugged)
            _trace.Add(_slot.Name, TraceEventKind.Reader, end);
    }

    private static async Task EndWithRemovalAsync(Insertion insertion, CancellationTokenSource stay)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = stay.Token.Register(ended.SetResult);
        await Task.WhenAny(insertion.Removal, ended.Task).ConfigureAwait(false);
        if (!stay.IsCancellationRequested)
            await stay.CancelAsync().ConfigureAwait(false);
    }

    private void Become(VpcdPlugState state)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            if (_state == state)
                return;
            _state = state;
            changed = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }
}
