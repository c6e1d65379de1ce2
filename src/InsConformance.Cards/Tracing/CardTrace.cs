using InsConformance.Cards.Reading;

namespace InsConformance.Cards.Tracing;

/// <summary>What passed between the cards of a bench and the programs that use them: APDU by APDU, in words. Bounded: the oldest lines leave. Thread-safe.</summary>
/// <param name="time">Clock of the lines.</param>
/// <param name="capacity">Lines kept.</param>
public sealed class CardTrace(TimeProvider time, int capacity = 10_000)
{
    private readonly Lock _gate = new();
    private readonly Queue<TraceEntry> _entries = new();
    private long _last;

    /// <summary>The lines, the oldest first.</summary>
    /// <param name="after">Only those of a higher number.</param>
    /// <param name="reader">Only those of this reader; null for all.</param>
    public IReadOnlyList<TraceEntry> Entries(long after = 0, string? reader = null)
    {
        lock (_gate)
            return [.. _entries.Where(entry => entry.Number > after && (reader is null || string.Equals(entry.Reader, reader, StringComparison.Ordinal)))];
    }

    /// <summary>Follows one stay of a card in a reader.</summary>
    /// <param name="reader">Name of the reader.</param>
    /// <param name="atr">Answer to reset of the card.</param>
    internal TraceSession Follow(string reader, ReadOnlyMemory<byte> atr) => new(this, time, reader, CardRecognition.Of(atr.Span));

    internal void Add(string reader, TraceEventKind kind, string text) => Add(number => new TraceEntry(number, time.GetUtcNow(), reader, kind, text));

    internal void Add(Func<long, TraceEntry> line)
    {
        lock (_gate)
        {
            _entries.Enqueue(line(++_last));
            if (_entries.Count > capacity)
                _entries.Dequeue();
        }
    }
}
