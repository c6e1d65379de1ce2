using System.Globalization;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>Words the refusals about the letters of a name.</summary>
internal static class NameRefusals
{
    public static Refusal Absence(IdentityField field) =>
        Refusal.Of(field, NameRules.Presence, "aucune lettre ; une lettre au moins est attendue.");

    public static Refusal TooLong(IdentityField field, int maximumLength) => Refusal.Of(
        field,
        NameRules.Length,
        string.Create(
            CultureInfo.InvariantCulture,
            $"plus de {maximumLength} caractères, la capacité de ce logiciel ; {StorageOptions.RequiredLength} sont exigés, {StorageOptions.RecommendedLength} recommandés."));

    /// <summary>A character that no rule turns into a legal one.</summary>
    public static Refusal Illegal(IdentityField field, string text, int index) => Character(
        field, NameRules.Characters, text, index, "seuls sont admis les lettres A à Z, l'espace, l'apostrophe et le tiret.");

    /// <summary>A character that stands outside of the stored form of a received name; typed, it might have been changed.</summary>
    public static Refusal NotStored(IdentityField field, string text, int index)
    {
        var c = text[index];
        if (c == ' ')
            return Character(field, NameRules.Spaces, text, index, "un nom n'a d'espace ni au début ni à la fin, et jamais deux de suite.");
        if (char.IsAsciiLetterLower(c))
            return Character(field, NameRules.UpperCase, text, index, "un nom est conservé en majuscules.");
        if (LatinLetters.IsCombiningMark(c) || LatinLetters.BaseOf(c) is not null)
            return Character(field, NameRules.NoDiacritic, text, index, "un nom est conservé sans accent ni signe diacritique.");
        if (StorageScan.IsTypographicApostrophe(c))
            return Character(field, NameRules.Apostrophe, text, index, "l'apostrophe attendue est celle du clavier, « ' » (U+0027).");
        return Illegal(field, text, index);
    }

    /// <summary>« caractère « Œ » (U+0152, ligature) refusé en position 2 ; … ».</summary>
    public static Refusal Character(IdentityField field, RuleReference rule, string text, int index, string expected)
    {
        var character = CharacterDescription.At(text, index);
        var position = index + 1;
        return Refusal.Of(
            field,
            rule,
            string.Create(
                CultureInfo.InvariantCulture,
                $"caractère {CharacterDescription.Describe(character)} refusé en position {position} ; {expected}"),
            character,
            position);
    }
}
