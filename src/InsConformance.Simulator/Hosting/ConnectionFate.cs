namespace InsConformance.Simulator.Hosting;

/// <summary>Sort d'une connexion : what the host does of a new connection, before any request.</summary>
public abstract record ConnectionFate
{
    private ConnectionFate()
    {
    }

    /// <summary>Served as usual.</summary>
    public static ConnectionFate Served { get; } = new Service();

    /// <summary>The port is closed: the connection is refused by the system.</summary>
    public static ConnectionFate Refused { get; } = new Refusal();

    /// <summary>Accepted, then ended without a byte of answer: a reset answers the first message of the client.</summary>
    /// <param name="End">How.</param>
    public sealed record Ended(ConnectionEnd End) : ConnectionFate;

    /// <summary>The first message of the client is answered with a fatal TLS alert.</summary>
    /// <param name="Code">Alert number (RFC 8446, appendix B.2): 40 <c>handshake_failure</c>, 80 <c>internal_error</c>…</param>
    public sealed record Alerted(byte Code) : ConnectionFate;

    private sealed record Service : ConnectionFate;

    private sealed record Refusal : ConnectionFate;
}
