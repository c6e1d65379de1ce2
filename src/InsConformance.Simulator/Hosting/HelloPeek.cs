using System.Buffers;
using System.Security.Authentication;
using Microsoft.AspNetCore.Connections;

namespace InsConformance.Simulator.Hosting;

/// <summary>Looks at the first message of a client and leaves it, untouched, to the TLS stack.</summary>
internal static class HelloPeek
{
    /// <summary>The versions of TLS that the client proposes.</summary>
    /// <param name="connection">A connection of which nothing was read.</param>
    /// <param name="longest">How long the message may take.</param>
    /// <returns>Null when it did not come in time, or the client left.</returns>
    public static async Task<SslProtocols?> VersionsAsync(ConnectionContext connection, TimeSpan longest)
    {
        using var bound = new CancellationTokenSource(longest, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, connection.ConnectionClosed);
        var input = connection.Transport.Input;
        try
        {
            while (true)
            {
                var read = await input.ReadAsync(either.Token).ConfigureAwait(false);
                var bytes = read.Buffer.ToArray();
                var isWhole = ClientHello.IsWhole(bytes);
                input.AdvanceTo(read.Buffer.Start, isWhole ? read.Buffer.Start : read.Buffer.End);
                if (isWhole)
                    return ClientHello.Versions(bytes);
                if (read.IsCompleted)
                    return null;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            return null;
        }
    }
}
