namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>
/// A repetition of a field, one of its components, or one of their subcomponents, exactly as received. A part that the message has not is
/// an empty one, at the place where it would stand.
/// </summary>
public readonly struct Er7Element
{
    private readonly Er7Message _message;
    private readonly int _start;
    private readonly int _length;

    internal Er7Element(Er7Message message, int start, int length, Er7Location location) =>
        (_message, _start, _length, Location) = (message, start, length, location);

    /// <summary>Where it stands.</summary>
    public Er7Location Location { get; }

    /// <summary>What was received, escape sequences included.</summary>
    public ReadOnlySpan<char> Raw => _message.Text.AsSpan(_start, _length);

    /// <summary>What it means: escape sequences replaced, nothing trimmed.</summary>
    public string Text => Er7Escapes.Decode(Raw, _message.Delimiters, _message.Decoding.Used);

    /// <summary>Nothing was sent: the receiver keeps what it knows.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary><c>""</c> was sent: the receiver erases what it knows.</summary>
    public bool IsErasure => Raw is "\"\"";

    /// <summary>Something else than an erasure was sent.</summary>
    public bool HasValue => !IsEmpty && !IsErasure;

    /// <summary>Where it stands for a reader of the bytes: <c>PID-3.1[2], octet 154</c>, counted from 0 in what was received.</summary>
    public string Where => $"{Location}, octet {_message.OffsetOf(_start)}";

    /// <summary>Component of a repetition, or subcomponent of a component.</summary>
    /// <param name="rank">Its number, from 1.</param>
    public Er7Element this[int rank]
    {
        get
        {
            var location = Location.Part(rank);
            var separator = Location.Component == 0 ? _message.Delimiters.Component : _message.Delimiters.Subcomponent;
            var start = 0;
            var raw = Raw;
            for (var skipped = 1; skipped < rank; skipped++)
            {
                var end = raw[start..].IndexOf(separator);
                if (end < 0)
                    return new Er7Element(_message, _start + _length, 0, location);
                start += end + 1;
            }

            var length = raw[start..].IndexOf(separator);
            return new Er7Element(_message, _start + start, length < 0 ? _length - start : length, location);
        }
    }

    /// <summary>Number of components of a repetition, or of subcomponents of a component.</summary>
    public int PartCount => 1 + Raw.Count(Location.Component == 0 ? _message.Delimiters.Component : _message.Delimiters.Subcomponent);

    /// <summary>Its text.</summary>
    public override string ToString() => Text;
}
