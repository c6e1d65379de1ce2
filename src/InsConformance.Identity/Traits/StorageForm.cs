using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// « Forme de stockage » of a typed name (guide v2 règle 1, INS 1.2): capitals without diacritics; hyphens, apostrophes and spaces kept.
/// What has a legal equivalent is changed and traced; the rest is refused, never dropped. Applied twice, it changes nothing more.
/// </summary>
public static class StorageForm
{
    /// <summary>Puts a typed name in stored form, or says everything that prevents it.</summary>
    /// <param name="field">The field it was typed in, for the messages.</param>
    /// <param name="typed">The text as typed; null and blank are refused as absent.</param>
    /// <param name="options">The capacity; the recommended one by default.</param>
    public static StorageResult Normalise(IdentityField field, string? typed, StorageOptions? options = null)
    {
        var maximumLength = (options ?? StorageOptions.Default).MaximumLength;
        return typed is not null && typed.Length <= maximumLength && IndexOfDeparture(typed) is null
            ? new StorageResult(new StoredName(typed), [], [])
            : new StorageScan(field, typed ?? "", maximumLength).Run();
    }

    /// <summary>
    /// Says where a received text leaves the stored form: the index of the first character that does not belong there,
    /// the length of the text when it holds no letter at all, null when it is in stored form.
    /// </summary>
    internal static int? IndexOfDeparture(ReadOnlySpan<char> text)
    {
        var hasLetter = false;
        var previous = ' ';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isLetter = char.IsAsciiLetterUpper(c);
            hasLetter |= isLetter;
            if (!isLetter && c is not ('\'' or '-' or ' ')) return i;
            if (c == ' ' && previous == ' ') return i;
            previous = c;
        }

        if (!hasLetter) return text.Length;
        return previous == ' ' ? text.Length - 1 : null;
    }
}
