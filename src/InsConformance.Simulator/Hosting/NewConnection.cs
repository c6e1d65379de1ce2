using Microsoft.AspNetCore.Connections;

namespace InsConformance.Simulator.Hosting;

/// <summary>Carries out the fate of a new connection that is not to be served.</summary>
internal static class NewConnection
{
    private const byte AlertRecord = 21;
    private const byte FatalLevel = 2;

    public static async Task MeetAsync(ConnectionContext connection, ConnectionFate fate)
    {
        switch (fate)
        {
            case ConnectionFate.Ended ended:
                if (ended.End is ConnectionEnd.Reset)
                    await HearAsync(connection).ConfigureAwait(false);
                await ConnectionEnding.PrepareAsync(connection.Features, ended.End, connection.ConnectionClosed).ConfigureAwait(false);
                break;
            case ConnectionFate.Alerted alerted:
                await AlertAsync(connection, alerted.Code).ConfigureAwait(false);
                break;
        }

        connection.Abort();
    }

    /// <summary>An alert that answers the first message of a client travels in clear, in TLS 1.2 as in TLS 1.3: a record of seven bytes (RFC 8446, §5.1 and §6).</summary>
    private static async Task AlertAsync(ConnectionContext connection, byte code)
    {
        await HearAsync(connection).ConfigureAwait(false);
        byte[] record = [AlertRecord, 3, 3, 0, 2, FatalLevel, code];
        await connection.Transport.Output.WriteAsync(record, connection.ConnectionClosed).ConfigureAwait(false);
        await ConnectionEnding.PrepareAsync(connection.Features, ConnectionEnd.Close, connection.ConnectionClosed).ConfigureAwait(false);
    }

    /// <summary>Waits for the first message of the client: a reset sent before it is seen by some clients as a connection that never was.</summary>
    private static async Task HearAsync(ConnectionContext connection)
    {
        var input = connection.Transport.Input;
        var hello = await input.ReadAsync(connection.ConnectionClosed).ConfigureAwait(false);
        input.AdvanceTo(hello.Buffer.End);
    }
}
