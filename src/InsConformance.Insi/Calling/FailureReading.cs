using System.Net.Http;
using System.Net.Sockets;
using static InsConformance.Insi.Calling.InsiOutcome;

namespace InsConformance.Insi.Calling;

/// <summary>Gives its name to what the transport threw.</summary>
internal static class FailureReading
{
    public static Failed Of(Exception fault, Uri endpoint, bool responseStarted)
        => Inner<ServerRefusedException>(fault)?.Failure ?? ErrorOf(fault) switch
        {
            HttpRequestError.NameResolutionError => CallFailures.NoAddress(endpoint),
            HttpRequestError.ConnectionError => CallFailures.NoConnection(endpoint, Inner<SocketException>(fault)),
            HttpRequestError.SecureConnectionError => CallFailures.Handshake(endpoint, fault.GetBaseException()),
            HttpRequestError.InvalidResponse => CallFailures.NotHttp(endpoint, fault),
            HttpRequestError.ConfigurationLimitExceeded => CallFailures.HeadTooLarge,
            _ when responseStarted => CallFailures.Interrupted(endpoint, fault.GetBaseException()),
            _ => CallFailures.ClosedWithoutResponse(endpoint, fault.GetBaseException()),
        };

    private static HttpRequestError ErrorOf(Exception fault) => fault switch
    {
        HttpRequestException request => request.HttpRequestError,
        HttpIOException io => io.HttpRequestError,
        _ => HttpRequestError.Unknown,
    };

    private static T? Inner<T>(Exception fault)
        where T : Exception
    {
        for (var current = fault; current is not null; current = current.InnerException)
        {
            if (current is T found)
                return found;
        }

        return null;
    }
}
