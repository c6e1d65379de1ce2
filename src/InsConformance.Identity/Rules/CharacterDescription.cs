using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace InsConformance.Identity.Rules;

/// <summary>Names a character to a French reader so that look-alikes (’ and ', – and -, Cyrillic А and A) are told apart.</summary>
internal static class CharacterDescription
{
    private static readonly FrozenDictionary<int, string> Names = new Dictionary<int, string>
    {
        [0x0009] = "tabulation",
        [0x000A] = "saut de ligne",
        [0x000D] = "retour chariot",
        [0x0020] = "espace",
        [0x00A0] = "espace insécable",
        [0x00AD] = "trait d'union conditionnel",
        [0x00B4] = "accent aigu isolé",
        [0x0060] = "accent grave isolé",
        [0x00C6] = "ligature",
        [0x00E6] = "ligature",
        [0x00DF] = "s dur allemand",
        [0x0132] = "ligature",
        [0x0133] = "ligature",
        [0x0152] = "ligature",
        [0x0153] = "ligature",
        [0x02BC] = "lettre apostrophe",
        [0x1E9E] = "s dur allemand",
        [0x200B] = "espace sans chasse",
        [0x2010] = "trait d'union typographique",
        [0x2011] = "trait d'union insécable",
        [0x2013] = "tiret demi-cadratin",
        [0x2014] = "tiret cadratin",
        [0x2018] = "guillemet-apostrophe ouvrant",
        [0x2019] = "apostrophe typographique",
        [0x202F] = "espace fine insécable",
        [0xFEFF] = "marque d'ordre des octets",
        [0xFFFD] = "caractère de remplacement",
    }.ToFrozenDictionary();

    /// <summary>The character that starts at <paramref name="index"/>: both halves of a surrogate pair, one half when it is alone.</summary>
    public static string At(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? text.Slice(index, 2).ToString()
            : text.Slice(index, 1).ToString();

    /// <summary>E.g. « ’ » (U+2019, apostrophe typographique), or U+0007 alone when nothing could be shown.</summary>
    public static string Describe(string character)
    {
        var isScalar = Rune.TryGetRuneAt(character, 0, out var rune);
        var codePoint = isScalar ? rune.Value : character[0];
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
        var name = !isScalar ? "moitié de caractère isolée" : Names.GetValueOrDefault(codePoint);
        if (isScalar && IsVisible(rune))
            return name is null ? $"« {character} » ({code})" : $"« {character} » ({code}, {name})";
        return name is null ? code : $"{code} ({name})";
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
