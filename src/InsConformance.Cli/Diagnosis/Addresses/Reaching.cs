using System.Net;
using System.Net.Sockets;
using InsConformance.Cli.Diagnosis.Faults;

namespace InsConformance.Cli.Diagnosis.Addresses;

/// <summary>Finds a host and opens a connection to it: the first two steps of every call.</summary>
internal static class Reaching
{
    /// <summary>Why a connection cannot be opened.</summary>
    /// <param name="Fault">The fault.</param>
    /// <param name="Words">French: what was seen.</param>
    internal sealed record Problem(SetupFault Fault, string Words);

    /// <summary>Opens a connection and closes it.</summary>
    /// <param name="address">Where.</param>
    /// <param name="longest">How long it may take.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when it opens.</returns>
    public static async Task<Problem?> TryAsync(Uri address, TimeSpan longest, CancellationToken cancellationToken)
    {
        var (socket, problem) = await ConnectAsync(address, longest, cancellationToken);
        socket?.Dispose();
        return problem;
    }

    /// <summary>Opens a connection, or says why it cannot.</summary>
    public static async Task<(TcpClient? Socket, Problem? Problem)> ConnectAsync(Uri address, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var bound = new CancellationTokenSource(longest, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancellationToken);
        var socket = new TcpClient();
        try
        {
            var hosts = await Dns.GetHostAddressesAsync(address.IdnHost, either.Token);
            await socket.ConnectAsync(hosts, address.Port, either.Token);
            return (socket, null);
        }
        catch (Exception e) when (e is SocketException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            socket.Dispose();
            return (null, Explain(address, longest, e));
        }
    }

    private static Problem Explain(Uri address, TimeSpan longest, Exception failure) => failure switch
    {
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery } e =>
            new(AddressFaults.UnknownHost, $"{address.Host} : {e.Message}."),
        OperationCanceledException or SocketException { SocketErrorCode: SocketError.TimedOut or SocketError.HostUnreachable or SocketError.NetworkUnreachable } =>
            new(AddressFaults.TimedOut, FormattableString.Invariant($"{address.Host}:{address.Port} n'a pas répondu en {longest.TotalSeconds} s.")),
        _ => new(AddressFaults.Refused, $"{address.Host}:{address.Port}, {failure.Message}."),
    };
}
