namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>« Champ » of a segment. A field that the message has not is an empty one.</summary>
public readonly struct Er7Field
{
    private readonly Er7Message _message;
    private readonly int _start;
    private readonly int _length;
    private readonly Er7Location _location;

    internal Er7Field(Er7Message message, int start, int length, Er7Location location) =>
        (_message, _start, _length, _location) = (message, start, length, location);

    /// <summary>The whole field, repetitions not told apart.</summary>
    public Er7Element Whole => new(_message, _start, _length, _location);

    /// <summary>Nothing was sent.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>The repetitions, in their order; none when the field is empty.</summary>
    public IReadOnlyList<Er7Element> Repetitions
    {
        get
        {
            if (IsEmpty)
                return [];
            var raw = Whole.Raw;
            var count = 1 + raw.Count(_message.Delimiters.Repetition);
            if (count == 1)
                return [Whole];
            var repetitions = new Er7Element[count];
            var start = 0;
            for (var rank = 1; rank <= count; rank++)
            {
                var length = raw[start..].IndexOf(_message.Delimiters.Repetition);
                if (length < 0)
                    length = _length - start;
                repetitions[rank - 1] = new Er7Element(_message, _start + start, length, _location with { Repetition = rank });
                start += length + 1;
            }

            return repetitions;
        }
    }

    /// <summary>Component of the first repetition.</summary>
    public Er7Element this[int component] => IsEmpty ? Whole[component] : Repetitions[0][component];

    /// <summary>Where it stands.</summary>
    public string Where => Whole.Where;

    /// <summary>Its text, repetitions not told apart.</summary>
    public override string ToString() => Whole.Text;
}
