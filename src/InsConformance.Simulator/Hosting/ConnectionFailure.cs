namespace InsConformance.Simulator.Hosting;

/// <summary>Échec de connexion : a connection, or a request, that never reached the service, and why.</summary>
public sealed record ConnectionFailure
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What kind of failure.</summary>
    public required ConnectionFailureKind Kind { get; init; }

    /// <summary>French: what was expected, what was seen, what to do.</summary>
    public required string Message { get; init; }

    /// <summary>Identifier of the connection.</summary>
    public required string ConnectionId { get; init; }

    /// <summary>Server name that the client asked for (SNI), or null when it sent none or never got that far.</summary>
    public string? ServerName { get; init; }

    /// <summary>The client certificate, or null when none was presented.</summary>
    public PeerCertificate? Client { get; init; }

    /// <summary>What the stack below said, for who wants the detail; null when there is nothing more.</summary>
    public string? Detail { get; init; }
}
