using System.Collections.Immutable;
using System.Globalization;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Matricules;

/// <summary>
/// The structure « S AA MM LLLLL OOO KK » : sex, year, month, place (department or country, then commune), order, key.
/// Where the sources disagree, what one of them accepts is accepted: a real person must never be refused by our doubt.
/// </summary>
internal static class MatriculeStructure
{
    private const string KnownSexes = "123478";
    private const int LetterIndex = 6;

    private static readonly ImmutableArray<int> OwnPositions = [.. Enumerable.Range(1, Matricule.Length)];

    /// <summary>The first defect of a received text, or null.</summary>
    public static Refusal? Examine(string? text)
    {
        return text is { Length: Matricule.Length }
            ? Examine(text, OwnPositions.AsSpan())
            : WrongLength(Plural.Count(text?.Length ?? 0, "caractère reçu"));
    }

    /// <summary>The first defect of 15 characters that stood at these positions of what was typed, or null.</summary>
    public static Refusal? Examine(ReadOnlySpan<char> text, ReadOnlySpan<int> positions) =>
        ExamineCharacters(text, positions) ?? ExamineGroups(text, positions);

    /// <summary>Refuses a value that has not 15 characters.</summary>
    public static Refusal WrongLength(string found) => Refusal.Of(
        IdentityField.Matricule, MatriculeRules.Length, $"{found}, 15 attendus : le numéro de 13 et sa clé de 2.");

    private static Refusal? ExamineCharacters(ReadOnlySpan<char> text, ReadOnlySpan<int> positions)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || IsCorsicanLetter(text, i)) continue;
            // The schema allows any letter there; only the structure of the NIR tells which.
            var rule = i == LetterIndex && char.IsAsciiLetter(text[i]) ? MatriculeRules.Structure : MatriculeRules.Characters;
            var expected = i == LetterIndex ? "un chiffre est attendu, ou bien A ou B après un 2 (Corse)" : "un chiffre est attendu";
            var character = CharacterDescription.At(text, i);
            return Refusal.Of(
                IdentityField.Matricule,
                rule,
                $"caractère {CharacterDescription.Describe(character)} refusé en position {positions[i]} ; {expected}.",
                character,
                positions[i]);
        }

        return null;
    }

    private static bool IsCorsicanLetter(ReadOnlySpan<char> text, int index) =>
        index == LetterIndex && text[index] is 'A' or 'B' && text[index - 1] == '2';

    private static Refusal? ExamineGroups(ReadOnlySpan<char> text, ReadOnlySpan<int> positions)
    {
        if (!KnownSexes.Contains(text[0], StringComparison.Ordinal))
            return OutOfRange(text[..1], positions[0], "n'est pas un sexe connu ; attendu 1, 2, 3, 4, 7 ou 8.");
        if (!IsMonth(text.Slice(3, 2)))
            return OutOfRange(text.Slice(3, 2), positions[3], "n'est pas un mois ; attendu 01 à 12, ou un mois conventionnel 20 à 42 ou 50 à 99.");
        if (text.Slice(5, 2) is "00")
            return OutOfRange(text.Slice(5, 2), positions[5], "n'est pas un lieu ; attendu un département 01 à 98, 2A ou 2B, ou 99 pour l'étranger.");
        if (text.Slice(10, 3) is "000")
            return OutOfRange(text.Slice(10, 3), positions[10], "n'est pas un numéro d'ordre ; attendu 001 à 999.");
        return null;
    }

    // 13 is accepted by one published implementation only: see the remark on the type.
    private static bool IsMonth(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) is (>= 1 and <= 13) or (>= 20 and <= 42) or (>= 50 and <= 99);

    private static Refusal OutOfRange(ReadOnlySpan<char> group, int position, string explanation) => Refusal.Of(
        IdentityField.Matricule,
        MatriculeRules.Structure,
        $"« {group} » en position {position} {explanation}",
        group.ToString(),
        position);
}
