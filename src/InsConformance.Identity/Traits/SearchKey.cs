namespace InsConformance.Identity.Traits;

/// <summary>
/// Key of the « recherche d'antériorité » (guide v2 règle 17, INS 9): names that differ only by apostrophes, hyphens, spaces, case, accents
/// or diacritics have the same key. Ignoring spaces is a choice of this bench, needed for JEAN-PAUL to be JEAN PAUL.
/// </summary>
/// <remarks>
/// Never refuses: a character that no stored name may hold is kept, and so finds nothing. Ligatures are kept as well, for the reason
/// given in <see cref="StorageForm"/>: the stored name was typed without them.
/// </remarks>
public readonly record struct SearchKey
{
    private readonly string? _value;

    // Null alone stands for the empty key, so that it equals the default one.
    private SearchKey(string value) => _value = value.Length == 0 ? null : value;

    /// <summary>The key, empty when nothing was left to search for.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether nothing was left to search for.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>The key of a name, stored or typed.</summary>
    public static SearchKey Of(string? name)
    {
        if (string.IsNullOrEmpty(name)) return default;
        return new SearchKey(IsKey(name) ? name : Fold(name));
    }

    /// <summary>The key of a stored name.</summary>
    public static SearchKey Of(StoredName? name) => Of(name?.Value);

    /// <summary>Whether the first letters typed (<paramref name="beginning"/>) begin this name; nothing typed begins every name.</summary>
    public bool StartsWith(SearchKey beginning) => Value.StartsWith(beginning.Value, StringComparison.Ordinal);

    /// <summary>The key itself.</summary>
    public override string ToString() => Value;

    private static bool IsKey(ReadOnlySpan<char> name) => !name.ContainsAnyExceptInRange('A', 'Z');

    private static string Fold(string name)
    {
        var buffer = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (IsIgnored(c)) continue;
            buffer[length++] = LatinLetters.BaseOf(c) ?? char.ToUpperInvariant(c);
        }

        return buffer[..length].ToString();
    }

    private static bool IsIgnored(char c) =>
        char.IsWhiteSpace(c) || LatinLetters.IsCombiningMark(c)
        || c is '\'' or '-' or '\u2018' or '\u2019' or '\u02BC' or (>= '\u2010' and <= '\u2015');
}
