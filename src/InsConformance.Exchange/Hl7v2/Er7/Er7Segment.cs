namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>« Segment » of a message. A segment that the message has not is an empty one.</summary>
public sealed class Er7Segment
{
    private readonly Er7Message _message;
    private readonly int _start;
    private readonly int _end;
    private readonly int[] _separators;

    internal Er7Segment(Er7Message message, string name, int occurrence, int start, int end, Er7SegmentEnd terminator)
    {
        (_message, Name, Occurrence, _start, _end, Terminator) = (message, name, occurrence, start, end, terminator);
        _separators = SeparatorsIn(message.Text.AsSpan(start, end - start), message.Delimiters.Field);
    }

    private Er7Segment(Er7Message message, string name) : this(message, name, 0, message.Text.Length, message.Text.Length, Er7SegmentEnd.None) => Exists = false;

    /// <summary>What stands before the first field separator: three characters when it is well made.</summary>
    public string Name { get; }

    /// <summary>Rank among the segments of the same name, from 1.</summary>
    public int Occurrence { get; }

    /// <summary>Whether the message has it.</summary>
    public bool Exists { get; } = true;

    /// <summary>What ends it.</summary>
    public Er7SegmentEnd Terminator { get; }

    /// <summary>Number of the last field sent, empty or not.</summary>
    public int FieldCount => _separators.Length + Shift;

    /// <summary>Where it starts.</summary>
    public string Where => $"{new Er7Location(Name, ShownOccurrence)}, octet {_message.OffsetOf(_start)}";

    /// <summary>The delimiters of its message.</summary>
    internal Er7Delimiters Delimiters => _message.Delimiters;

    // MSH-1 is the separator itself: the first field after it has number 2.
    private int Shift => Name is "MSH" ? 1 : 0;

    private int ShownOccurrence => _message.CountOf(Name) > 1 ? Occurrence : 0;

    /// <summary>Field of this number, from 1.</summary>
    public Er7Field this[int number]
    {
        get
        {
            var location = new Er7Location(Name, ShownOccurrence, number);
            if (number == 1 && Shift == 1)
                return new Er7Field(_message, _start + Name.Length, 1, location);
            var rank = number - Shift;
            if (rank > _separators.Length)
                return new Er7Field(_message, _end, 0, location);
            var start = _start + _separators[rank - 1] + 1;
            var end = rank < _separators.Length ? _start + _separators[rank] : _end;
            return new Er7Field(_message, start, end - start, location);
        }
    }

    internal static Er7Segment Absent(Er7Message message, string name) => new(message, name);

    private static int[] SeparatorsIn(ReadOnlySpan<char> text, char separator)
    {
        var count = text.Count(separator);
        if (count == 0)
            return [];
        var separators = new int[count];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            separators[i] = start + text[start..].IndexOf(separator);
            start = separators[i] + 1;
        }

        return separators;
    }
}
