namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>A segment to write: fields by their number, the others empty, nothing after the last one.</summary>
/// <param name="name">Its three characters.</param>
public sealed class Er7SegmentWriter(string name)
{
    private readonly SortedDictionary<int, Er7Value> _fields = [];

    /// <summary>Field of this number, from 1. In MSH the two first are written by themselves.</summary>
    public Er7Value this[int number]
    {
        set => _fields[number] = value;
    }

    /// <summary>The segment with its end.</summary>
    public override string ToString()
    {
        var isHeader = name is "MSH";
        var text = new System.Text.StringBuilder(name);
        if (isHeader)
            text.Append(Er7Delimiters.StandardField).Append(Er7Delimiters.StandardEncodingCharacters);
        var written = isHeader ? 2 : 0;
        foreach (var (number, value) in _fields)
        {
            if (value.IsEmpty)
                continue;
            text.Append(Er7Delimiters.StandardField, number - written).Append(value.Encoded);
            written = number;
        }

        return text.Append('\r').ToString();
    }
}
