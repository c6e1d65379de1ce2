using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Journal;

/// <summary>Échec de connexion, as JSON: a handshake that failed, a request that never came whole.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of failure.</param>
/// <param name="Message">French: what was expected, what was seen, what to do.</param>
/// <param name="ConnectionId">Identifier of the connection.</param>
/// <param name="ServerName">Server name asked for (SNI), when the client got that far.</param>
/// <param name="Client">Client certificate, when one was presented.</param>
/// <param name="Detail">What the stack below said.</param>
public sealed record FailureDocument(
    DateTimeOffset At, ConnectionFailureKind Kind, string Message, string ConnectionId, string? ServerName, ClientDocument? Client, string? Detail)
{
    /// <summary>Describes a failure.</summary>
    public static FailureDocument Of(ConnectionFailure failure) => new(
        failure.At, failure.Kind, failure.Message, failure.ConnectionId, failure.ServerName, ClientDocument.Of(failure.Client), failure.Detail);
}
