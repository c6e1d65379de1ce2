using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>
/// Listens to MLLP connections, each of which carries messages one after the other. Memory, time and number of connections are bounded by
/// <see cref="MllpLimits"/>. Thread-safe.
/// </summary>
public sealed class MllpListener : IAsyncDisposable
{
    private readonly TcpListener _tcp;
    private readonly IMllpApplication _application;
    private readonly MllpLimits _limits;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _room;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Task, byte> _connections = new();
    private readonly Task _accepting;

    private MllpListener(TcpListener tcp, IMllpApplication application, MllpLimits limits, TimeProvider clock)
    {
        (_tcp, _application, _limits, _clock) = (tcp, application, limits, clock);
        _room = new SemaphoreSlim(limits.Connections);
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address => (IPEndPoint)_tcp.LocalEndpoint;

    /// <summary>Starts listening.</summary>
    /// <param name="address">Where: port 0 is any free one.</param>
    /// <param name="application">What answers.</param>
    /// <param name="limits">What it bears.</param>
    /// <param name="clock">Clock of the times and of the limits.</param>
    /// <exception cref="SocketException">The address cannot be listened to.</exception>
    public static MllpListener Start(IPEndPoint address, IMllpApplication application, MllpLimits limits, TimeProvider clock)
    {
        var tcp = new TcpListener(address);
        tcp.Start();
        return new MllpListener(tcp, application, limits, clock);
    }

    /// <summary>Stops listening and ends the connections. A failure of the application comes out here.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _tcp.Dispose();
        await Task.WhenAll(_connections.Keys);
        _room.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                await _room.WaitAsync(_stop.Token);
                var connection = ServeAsync(await _tcp.AcceptTcpClientAsync(_stop.Token));
                _connections.TryAdd(connection, 0);
                _ = connection.ContinueWith(ended => _connections.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The listener is stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        var from = client.Client.RemoteEndPoint;
        try
        {
            await AnswerAsync(client.GetStream(), from);
        }
        catch (MllpException failure)
        {
            _application.ConnectionFailed(from, failure);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The listener is stopped.
        }
        finally
        {
            _room.Release();
        }
    }

    private async Task AnswerAsync(NetworkStream stream, EndPoint? from)
    {
        var reader = new MllpReader(stream, _limits, _clock);
        while (await reader.ReadAsync(_stop.Token) is { } frame)
        {
            // An answer that is due is written even when the listener stops: only its time is bounded.
            if (await _application.ReceiveAsync(new MllpReception(frame, from, _clock.GetUtcNow()), _stop.Token) is { } answer)
                await MllpSending.WriteAsync(stream, answer, _limits, _clock, CancellationToken.None);
        }
    }
}
