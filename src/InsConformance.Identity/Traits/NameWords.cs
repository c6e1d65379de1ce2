namespace InsConformance.Identity.Traits;

/// <summary>Walks the words of a stored name, whatever separates them, without allocating.</summary>
internal ref struct NameWords(ReadOnlySpan<char> name)
{
    private ReadOnlySpan<char> _rest = name;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        var rest = _rest.TrimStart(" '-");
        var end = rest.IndexOfAny(' ', '\'', '-');
        Current = end < 0 ? rest : rest[..end];
        _rest = rest[Current.Length..];
        return !Current.IsEmpty;
    }
}
