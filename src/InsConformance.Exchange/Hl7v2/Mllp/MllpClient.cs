using System.Net.Sockets;

namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>Sends messages over one MLLP connection, one after the other, each with its answer.</summary>
public sealed class MllpClient : IDisposable
{
    private readonly TcpClient _tcp;
    private readonly MllpReader _reader;
    private readonly MllpLimits _limits;
    private readonly TimeProvider _clock;

    private MllpClient(TcpClient tcp, MllpLimits limits, TimeProvider clock)
    {
        (_tcp, _limits, _clock) = (tcp, limits, clock);
        _reader = new MllpReader(tcp.GetStream(), limits, clock);
    }

    /// <summary>Connects.</summary>
    /// <param name="host">Name or address.</param>
    /// <param name="port">Port.</param>
    /// <param name="limits">What it bears; <see cref="MllpLimits.IdleTime"/> is how long an answer is waited for.</param>
    /// <param name="clock">Clock of the limits.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="MllpException">Nobody answers there.</exception>
    public static async Task<MllpClient> ConnectAsync(string host, int port, MllpLimits limits, TimeProvider clock, CancellationToken cancellation)
    {
        var tcp = new TcpClient();
        using var patience = new CancellationTokenSource(limits.IdleTime, clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await tcp.ConnectAsync(host, port, linked.Token);
            return new MllpClient(tcp, limits, clock);
        }
        catch (Exception e) when (e is SocketException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            tcp.Dispose();
            throw new MllpException(MllpFailure.Unreachable, $"Rien ne répond à {host}:{port} : {e.Message} Vérifier que le logiciel écoute en MLLP à cette adresse.", e);
        }
        catch
        {
            tcp.Dispose();
            throw;
        }
    }

    /// <summary>Sends a message and waits for its answer.</summary>
    /// <returns>The block of the answer; null when the peer closed instead.</returns>
    /// <exception cref="MllpException">The connection was lost, or the answer did not come in time.</exception>
    public async Task<MllpFrame?> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        await MllpSending.WriteAsync(_tcp.GetStream(), message, _limits, _clock, cancellation);
        return await _reader.ReadAsync(cancellation);
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose() => _tcp.Dispose();
}
