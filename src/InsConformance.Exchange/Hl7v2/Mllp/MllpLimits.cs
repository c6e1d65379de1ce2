namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>What one side of an MLLP connection bears, so that no peer can make it wait or grow without end.</summary>
public sealed record MllpLimits
{
    /// <summary>Longest message, in bytes; the judge reads no more.</summary>
    public int MessageBytes { get; init; } = Judging.InputLimit.Bytes;

    /// <summary>How long a message may take from its first byte to its last.</summary>
    public TimeSpan MessageTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection may stay silent between two messages.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many connections are served at once; the next ones wait.</summary>
    public int Connections { get; init; } = 64;
}
