using InsConformance.Cards.Reading;
using InsConformance.Cards.Tracing.Words;

namespace InsConformance.Cards.Tracing;

/// <summary>The trace of one stay of a card in a reader. One exchange at a time. Resets without anything in between are noise: the first alone is told.</summary>
internal sealed class TraceSession(CardTrace trace, TimeProvider time, string reader, CardKind kind)
{
    private readonly ApduNarrator _narrator = new(kind);
    private bool _isFresh;

    public long Start() => time.GetTimestamp();

    public void Exchanged(long start, ReadOnlyMemory<byte> command, ReadOnlyMemory<byte> response)
    {
        var elapsed = time.GetElapsedTime(start);
        _isFresh = false;
        var text = _narrator.Tell(command, response);
        trace.Add(number => new(number, time.GetUtcNow(), reader, TraceEventKind.Exchange, text) { Command = SecretCodes.Hide(command), Response = response.ToArray(), Elapsed = elapsed });
    }

    public void Reset()
    {
        _narrator.Reset();
        if (!_isFresh)
            trace.Add(reader, TraceEventKind.Reset, "Mise sous tension ou réinitialisation : sélections et codes présentés sont oubliés");
        _isFresh = true;
    }

    public void Inserted() => trace.Add(reader, TraceEventKind.Inserted, $"Carte insérée : {CardRecognition.Name(kind)}");

    public void Removed() => trace.Add(reader, TraceEventKind.Removed, "Carte retirée");
}
