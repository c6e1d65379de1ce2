using System.Net.Sockets;

namespace InsConformance.Cards.Vpcd;

/// <summary>A socket that carries frames, at either end.</summary>
internal sealed class VpcdSocket : IDisposable
{
    private const int Tcp = 6;
    private const int QuickAck = 12;
    private static readonly byte[] On = [1, 0, 0, 0];

    private readonly Socket _socket;
    private readonly VpcdFrames _frames = new();

    public VpcdSocket(Socket socket)
    {
        socket.NoDelay = true;
        _socket = socket;
    }

    /// <summary>Whether nothing has arrived that is not handled yet.</summary>
    public bool IsQuiet => _frames.IsBetweenFrames && _socket.Available == 0;

    /// <summary>The next payload, or null when the other end closed. Valid until the next call.</summary>
    /// <param name="cancellationToken">Ends the wait, between two frames only: a frame that has begun is received whole.</param>
    /// <exception cref="SocketException">The connection broke.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_frames.TryTake(out var payload))
                return payload;
            AcknowledgeAtOnce();
            var free = _frames.Free;
            var count = await _socket.ReceiveAsync(free, _frames.IsBetweenFrames ? cancellationToken : CancellationToken.None).ConfigureAwait(false);
            if (count == 0)
                return null;
            _frames.Received(count);
        }
    }

    /// <summary>Sends a payload: length and bytes in one write.</summary>
    /// <exception cref="SocketException">The connection broke.</exception>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> rest = VpcdFrames.Frame(payload.Span);
        while (!rest.IsEmpty)
            rest = rest[await _socket.SendAsync(rest, cancellationToken).ConfigureAwait(false)..];
    }

    /// <summary>Sends bytes as they are: several frames at once, or part of one.</summary>
    public async ValueTask SendRawAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => await _socket.SendAsync(bytes, cancellationToken).ConfigureAwait(false);

    public void Dispose() => _socket.Dispose();

    /// <summary>The driver writes length and payload apart: without this, its second write waits 40 ms for the delayed acknowledgement of the first. Linux forgets the option at each receive.</summary>
    private void AcknowledgeAtOnce()
    {
        if (OperatingSystem.IsLinux())
            _socket.SetRawSocketOption(Tcp, QuickAck, On);
    }
}
