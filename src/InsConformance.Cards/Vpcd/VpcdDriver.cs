using System.Net;
using System.Net.Sockets;

namespace InsConformance.Cards.Vpcd;

/// <summary>
/// Our own vpcd driver: the other end of the wire, without pcscd. One reader on a port of the loopback; it accepts one card at a time, as the real one does.
/// For tests, for measures, and for whoever wants to talk to a virtual card of another process.
/// </summary>
public sealed class VpcdDriver : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    private VpcdDriver(int port)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        _listener.Listen();
        Address = (IPEndPoint)_listener.LocalEndPoint!;
    }

    /// <summary>Where the driver listens.</summary>
    public IPEndPoint Address { get; }

    /// <summary>Begins to listen.</summary>
    /// <param name="port">Port of the loopback, 0 for any free one.</param>
    /// <exception cref="SocketException">The port is taken.</exception>
    public static VpcdDriver Listen(int port = 0) => new(port);

    /// <summary>Waits for a card to be inserted, powers it and asks its answer to reset.</summary>
    /// <exception cref="Reading.CardLostException">The card left at once.</exception>
    public async Task<VpcdChannel> WaitForCardAsync(CancellationToken cancellationToken)
    {
        var card = new VpcdSocket(await _listener.AcceptAsync(cancellationToken).ConfigureAwait(false));
        return await VpcdChannel.PowerOnAsync(card, $"127.0.0.1:{Address.Port}", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stops listening. Cards that were accepted stay connected.</summary>
    public void Dispose() => _listener.Dispose();
}
