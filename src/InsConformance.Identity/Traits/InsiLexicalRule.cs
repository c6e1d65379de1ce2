using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// The lexical rule of INSi for names and given names (SEL-MP-043, as quoted by public implementers). A name that breaks it must be refused
/// before the call: nothing may be stripped silently (CNDA test 2.03, case 3: « D’ÆION », « CŒUR » : no call leaves the software).
/// </summary>
public static class InsiLexicalRule
{
    /// <summary>Whether INSi may be called with this value.</summary>
    public static bool Allows(
        IdentityField field, string? value, InsiLexicalProfile profile = InsiLexicalProfile.Specification) =>
        !Check(field, value, profile).Any();

    /// <summary>Every defect of a value about to be sent, found as the enumeration advances.</summary>
    /// <param name="field">The birth name, or one of the two fields of birth given names: the rule differs on hyphens.</param>
    /// <param name="value">The value exactly as it would be sent.</param>
    /// <param name="profile">The specification alone, or the stricter reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The field is not a name that INSi receives.</exception>
    public static IEnumerable<Refusal> Check(
        IdentityField field, string? value, InsiLexicalProfile profile = InsiLexicalProfile.Specification)
    {
        if (field is not (IdentityField.BirthName or IdentityField.BirthGivenNames or IdentityField.FirstBirthName))
            throw new ArgumentOutOfRangeException(nameof(field), field, "INSi receives the birth name and birth given names only.");
        if (string.IsNullOrEmpty(value))
            return [Refusal.Of(field, NameRules.InsiPresence, "aucune valeur ; INSi ne peut pas être interrogé sans elle.")];

        var refusals = CheckSpecification(field, value);
        return profile is InsiLexicalProfile.BetweenLetters
            ? refusals.Concat(CheckBetweenLetters(field, value))
            : refusals;
    }

    private static IEnumerable<Refusal> CheckSpecification(IdentityField field, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (IsLetter(c)) continue;
            if (!IsSeparator(c))
            {
                yield return Refused(
                    field, NameRules.InsiAlphabet, value, i,
                    "INSi n'admet que les lettres A à Z, l'espace, l'apostrophe « ' » (U+0027) et le tiret.");
                if (i + 1 < value.Length && char.IsSurrogatePair(c, value[i + 1])) i++;
                continue;
            }

            if (i == 0 && c is not '\'')
                yield return Refused(field, NameRules.InsiStart, value, i, "INSi n'admet ni espace ni tiret au début.");
            if (i > 0 && IsSpaceOrApostrophe(c) && IsSpaceOrApostrophe(value[i - 1]))
            {
                yield return Refused(
                    field, NameRules.InsiPairs, value, i,
                    "INSi n'admet ni deux espaces ni deux apostrophes de suite, ni l'un contre l'autre.");
            }

            if (IsFirstHyphenTooMany(value, i, MostHyphens(field)))
                yield return Refused(field, NameRules.InsiHyphens, value, i, HyphenRule(field));
            if (i == value.Length - 1 && IsGivenName(field) && c is not ' ')
                yield return Refused(field, NameRules.InsiGivenNameEnd, value, i, "INSi n'admet ni tiret ni apostrophe à la fin d'un prénom.");
        }
    }

    /// <summary>Single separators between letters, but for the double hyphen: <c>^[A-Z]+(?:(?:-{1,2}|[' ])[A-Z]+)*$</c>.</summary>
    private static IEnumerable<Refusal> CheckBetweenLetters(IdentityField field, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!IsSeparator(value[i])) continue;
            var end = i;
            while (end < value.Length && IsSeparator(value[end])) end++;

            var isBetweenLetters = i > 0 && end < value.Length;
            var isOneSeparator = end - i == 1 || value.AsSpan(i, end - i) is "--";
            if (!isBetweenLetters || !isOneSeparator)
                yield return Refused(field, NameRules.InsiBetweenLetters, value, i, "un seul séparateur est admis, entre deux lettres.");
            i = end;
        }
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterUpper(c);

    private static bool IsSpaceOrApostrophe(char c) => c is ' ' or '\'';

    private static bool IsSeparator(char c) => c is '-' || IsSpaceOrApostrophe(c);

    private static bool IsGivenName(IdentityField field) => field is not IdentityField.BirthName;

    private static bool IsFirstHyphenTooMany(string value, int index, int most)
    {
        var start = index - most;
        return start >= 0
            && !value.AsSpan(start, most + 1).ContainsAnyExcept('-')
            && (start == 0 || value[start - 1] != '-');
    }

    private static int MostHyphens(IdentityField field) => IsGivenName(field) ? 1 : 2;

    private static string HyphenRule(IdentityField field) => IsGivenName(field)
        ? "INSi n'admet pas deux tirets de suite dans un prénom."
        : "INSi n'admet pas plus de deux tirets de suite dans un nom.";

    private static Refusal Refused(IdentityField field, RuleReference rule, string value, int index, string expected) =>
        NameRefusals.Character(field, rule, value, index, expected);
}
