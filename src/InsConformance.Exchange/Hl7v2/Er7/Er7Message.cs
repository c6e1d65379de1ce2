namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>
/// Message HL7 v2 in its ER7 form, exactly as received: nothing is trimmed, corrected nor completed. Immutable, safe to share between threads.
/// </summary>
public sealed class Er7Message
{
    private readonly List<Er7Segment> _segments = [];
    /// <summary>Offset of its first byte in what was received.</summary>
    public int Start { get; }

    internal Er7Message(ReadOnlyMemory<byte> bytes, string text, Er7Delimiters delimiters, Er7Decoding decoding, int offset)
    {
        (Bytes, Text, Delimiters, Decoding, Start) = (bytes, text, delimiters, decoding, offset);
        ReadSegments();
    }

    /// <summary>The message as received, without what surrounds it in a frame or a batch.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The message as text.</summary>
    public string Text { get; }

    /// <summary>The delimiters with which it was read.</summary>
    public Er7Delimiters Delimiters { get; }

    /// <summary>How its bytes became text.</summary>
    public Er7Decoding Decoding { get; }

    /// <summary>The segments, in their order. Empty lines are none.</summary>
    public IReadOnlyList<Er7Segment> Segments => _segments;

    /// <summary>Everything that ends a segment in it.</summary>
    public Er7SegmentEnd SegmentEnds { get; private set; }

    /// <summary>The first segment of this name; an empty one when there is none.</summary>
    public Er7Segment this[string name] => _segments.Find(segment => segment.Name == name) ?? Er7Segment.Absent(this, name);

    /// <summary>Every segment of this name, in their order.</summary>
    public IEnumerable<Er7Segment> All(string name) => _segments.Where(segment => segment.Name == name);

    /// <summary>Number of segments of this name.</summary>
    public int CountOf(string name)
    {
        var count = 0;
        foreach (var segment in _segments)
            count += segment.Name == name ? 1 : 0;
        return count;
    }

    /// <summary>Offset in what was received of the byte that starts a character.</summary>
    internal int OffsetOf(int index) => Start + (Decoding.Used.IsSingleByte ? index : Decoding.Used.CountBytes(Text.AsSpan(0, index)));

    private void ReadSegments()
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = 0;
        while (start < Text.Length)
        {
            var length = Text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? Text.Length : start + length;
            var terminator = TerminatorAt(end);
            if (end > start)
            {
                var name = NameAt(start, end);
                var occurrence = occurrences[name] = occurrences.GetValueOrDefault(name) + 1;
                _segments.Add(new Er7Segment(this, name, occurrence, start, end, terminator));
                SegmentEnds |= terminator;
            }

            start = end + (terminator is Er7SegmentEnd.CarriageReturnLineFeed ? 2 : 1);
        }
    }

    private string NameAt(int start, int end)
    {
        var line = Text.AsSpan(start, end - start);
        var length = line.IndexOf(Delimiters.Field);
        return line[..(length < 0 ? line.Length : length)] switch
        {
            "MSH" => "MSH",
            "EVN" => "EVN",
            "PID" => "PID",
            "OBX" => "OBX",
            var other => other.ToString(),
        };
    }

    private Er7SegmentEnd TerminatorAt(int index)
    {
        if (index >= Text.Length)
            return Er7SegmentEnd.None;
        if (Text[index] is '\n')
            return Er7SegmentEnd.LineFeed;
        return index + 1 < Text.Length && Text[index + 1] is '\n' ? Er7SegmentEnd.CarriageReturnLineFeed : Er7SegmentEnd.CarriageReturn;
    }
}
