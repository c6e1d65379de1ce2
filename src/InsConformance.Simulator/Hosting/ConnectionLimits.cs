namespace InsConformance.Simulator.Hosting;

/// <summary>
/// Bounds on what a slow, silent or hostile client may hold. Beyond each of them the connection is closed and the journal says why. Durations are those of the machine, never of
/// the clock of the simulation, and are watched about once a second.
/// </summary>
public sealed record ConnectionLimits
{
    /// <summary>Longest TLS handshake.</summary>
    public TimeSpan Handshake { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest time from the first to the last byte of the request head.</summary>
    public TimeSpan Head { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest silence between two requests, or before the first one.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(130);

    /// <summary>Lowest rate of a request body, in bytes per second.</summary>
    public double BodyBytesPerSecond { get; init; } = 240;

    /// <summary>Time during which a body may be slower; more than one second.</summary>
    public TimeSpan BodyGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Connections open at once on a listener; null for as many as the machine bears.</summary>
    public long? Connections { get; init; }
}
