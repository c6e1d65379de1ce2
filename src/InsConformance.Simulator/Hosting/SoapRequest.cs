using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Hosting;

/// <summary>One HTTP request as it came: exact bytes, nothing interpreted.</summary>
public sealed record SoapRequest
{
    /// <summary>HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query, as received.</summary>
    public required string Target { get; init; }

    /// <summary>Header lines.</summary>
    public IReadOnlyList<HeaderLine> Headers { get; init; } = [];

    /// <summary>The body, byte for byte.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The connection that carried it.</summary>
    public required ConnectionFacts Connection { get; init; }

    /// <summary>The value of the first header of that name (any case), or null.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))?.Value;
}
