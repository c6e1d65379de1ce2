using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace InsConformance.Simulator.Hosting;

/// <summary>Prepares the end of a connection, which its owner then aborts.</summary>
internal static class ConnectionEnding
{
    /// <summary>Ends a connection on our side; for every end but a reset, waits for the caller to hang up.</summary>
    /// <param name="connection">Features of the connection.</param>
    /// <param name="end">How.</param>
    /// <param name="closed">Tells that the caller hung up, or that the host stops.</param>
    public static async Task PrepareAsync(IFeatureCollection connection, ConnectionEnd end, CancellationToken closed)
    {
        var socket = connection.GetRequiredFeature<IConnectionSocketFeature>().Socket;
        if (end is ConnectionEnd.Reset)
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
            return;
        }

        if (end is ConnectionEnd.Close)
        {
            if (connection.Get<ISslStreamFeature>() is { } tls)
                await tls.SslStream.ShutdownAsync().ConfigureAwait(false);
            socket.Shutdown(SocketShutdown.Send);
        }

        await HangUpAsync(closed).ConfigureAwait(false);
    }

    private static async Task HangUpAsync(CancellationToken closed)
    {
        var hangUp = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = closed.Register(hangUp.SetResult).ConfigureAwait(false);
        await hangUp.Task.ConfigureAwait(false);
    }
}
