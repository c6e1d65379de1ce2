using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Calling;

/// <summary>One call, in full: the evidence and what it means.</summary>
public sealed record InsiExchange
{
    /// <summary>The operation called.</summary>
    public required InsiOperation Operation { get; init; }

    /// <summary>The address called.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>The exact bytes sent as HTTP body.</summary>
    public required ReadOnlyMemory<byte> RequestBytes { get; init; }

    /// <summary>The HTTP headers that the client chose; the transport adds <c>Host</c>.</summary>
    public IReadOnlyList<HeaderLine> RequestHeaders { get; init; } = [];

    /// <summary>HTTP status of the response; null when none came.</summary>
    public int? Status { get; init; }

    /// <summary>HTTP headers of the response, in the order received.</summary>
    public IReadOnlyList<HeaderLine> ResponseHeaders { get; init; } = [];

    /// <summary>The exact bytes of the HTTP response body, as far as they came; null when no response came.</summary>
    public ReadOnlyMemory<byte>? ResponseBytes { get; init; }

    /// <summary>When the call started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>From the start to the last byte read, or to the failure.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>TLS facts; null when no connection was made or none carried the request.</summary>
    public TlsFacts? Tls { get; init; }

    /// <summary>How the call ended.</summary>
    public required InsiOutcome Outcome { get; init; }
}
