namespace InsConformance.Cards.Tracing;

/// <summary>One line of the trace.</summary>
/// <param name="Number">Rank, from 1.</param>
/// <param name="At">When the response came.</param>
/// <param name="Reader">Name of the reader.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Text">The same in French.</param>
public sealed record TraceEntry(long Number, DateTimeOffset At, string Reader, TraceEventKind Kind, string Text)
{
    /// <summary>The command, codes hidden; empty for what is no exchange.</summary>
    public ReadOnlyMemory<byte> Command { get; init; }

    /// <summary>The response, data and status word; empty for what is no exchange.</summary>
    public ReadOnlyMemory<byte> Response { get; init; }

    /// <summary>Time between command and response; null for what is no exchange.</summary>
    public TimeSpan? Elapsed { get; init; }
}
