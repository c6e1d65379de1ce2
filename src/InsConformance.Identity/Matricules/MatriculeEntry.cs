using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Matricules;

/// <summary>
/// Reads a matricule typed by a person, for a search: 15 characters and a right key, both checked before any search
/// (guide v2 règle 17, INS 8.1). Never used on received data, which nobody may mend.
/// </summary>
public static class MatriculeEntry
{
    /// <summary>Reads what was typed, with the usual tolerances.</summary>
    public static bool TryParse(
        string? typed, [NotNullWhen(true)] out Matricule? matricule, [NotNullWhen(false)] out Refusal? refusal) =>
        TryParse(typed, MatriculeEntryOptions.Default, out matricule, out refusal);

    /// <summary>Reads what was typed. Positions in the refusal are those of the typed text.</summary>
    public static bool TryParse(
        string? typed,
        MatriculeEntryOptions options,
        [NotNullWhen(true)] out Matricule? matricule,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        Span<char> characters = stackalloc char[Matricule.Length];
        Span<int> positions = stackalloc int[Matricule.Length];
        var count = Collect(typed, options, characters, positions);

        matricule = null;
        refusal = count == Matricule.Length
            ? MatriculeStructure.Examine(characters, positions)
            : MatriculeStructure.WrongLength(Plural.Count(count, "caractère saisi"));
        if (refusal is not null) return false;

        var candidate = new Matricule(characters.ToString());
        refusal = candidate.KeyRefusal is { } wrongKey ? wrongKey with { Position = positions[MatriculeKey.NumberLength] } : null;
        if (refusal is null) matricule = candidate;
        return matricule is not null;
    }

    /// <summary>Keeps the first 15 characters that count, with their positions from 1; returns how many there are in all.</summary>
    private static int Collect(ReadOnlySpan<char> typed, MatriculeEntryOptions options, Span<char> characters, Span<int> positions)
    {
        var count = 0;
        for (var i = 0; i < typed.Length; i++)
        {
            if (options.IgnoresSeparators && IsSeparator(typed[i])) continue;
            if (count < characters.Length)
            {
                characters[count] = options.IgnoresCase && typed[i] is 'a' or 'b' ? char.ToUpperInvariant(typed[i]) : typed[i];
                positions[count] = i + 1;
            }

            count++;
        }

        return count;
    }

    private static bool IsSeparator(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F' or '.' or '-';
}
