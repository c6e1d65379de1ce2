using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Api;

/// <summary>A connection failure, as JSON.</summary>
internal sealed record FailureDocument(DateTimeOffset At, ConnectionFailureKind Kind, string Message, string ConnectionId, string? ServerName, ClientDocument? Client, string? Detail)
{
    public static FailureDocument Of(ConnectionFailure failure) => new(
        failure.At, failure.Kind, failure.Message, failure.ConnectionId, failure.ServerName, ClientDocument.Of(failure.Client), failure.Detail);
}
