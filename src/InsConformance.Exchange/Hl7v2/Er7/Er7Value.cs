namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>A value to write, already encoded with the standard delimiters. A text becomes one by being escaped.</summary>
/// <param name="Encoded">What stands in the message.</param>
public readonly record struct Er7Value(string? Encoded)
{
    /// <summary><c>""</c>: the receiver erases what it knows.</summary>
    public static Er7Value Erasure { get; } = new("\"\"");

    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Encoded);

    /// <summary>A text, escaped; nothing when it is null.</summary>
    public static Er7Value Of(string? text) => new(text is null ? "" : Er7Escapes.Encode(text));

    /// <summary>Components from the first; those that are empty at the end are left out.</summary>
    public static Er7Value Components(params Er7Value[] parts) => Join('^', parts);

    /// <summary>Subcomponents from the first; those that are empty at the end are left out.</summary>
    public static Er7Value Subcomponents(params Er7Value[] parts) => Join('&', parts);

    /// <summary>Repetitions; an empty one says nothing and is left out.</summary>
    public static Er7Value Repetitions(IEnumerable<Er7Value> repetitions) => new(string.Join('~', repetitions.Where(one => !one.IsEmpty).Select(one => one.Encoded)));

    /// <summary>A text, escaped.</summary>
    public static implicit operator Er7Value(string? text) => Of(text);

    private static Er7Value Join(char separator, Er7Value[] parts) => new(string.Join(separator, parts.Select(part => part.Encoded)).TrimEnd(separator));
}
