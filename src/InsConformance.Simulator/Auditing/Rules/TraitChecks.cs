using System.Globalization;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>What a trait must be (SEL-MP-043 as editors quote it, INSEE, and the bench: each rule says its source). Each check says what it expects, in French, or null when the value is right.</summary>
internal static class TraitChecks
{
    public static string? Name(string? text) => Lexical(text, given: false);

    public static string? GivenName(string? text) => Lexical(text, given: true);

    public static string? Sex(string? text) => text is "M" or "F" ? null : "M ou F";

    public static string? CalendarDate(string? text) => XmlTime.IsDate(text) ? null : "AAAA-MM-JJ, une date du calendrier";

    /// <summary>A day more than now: a birth is not announced from a time zone to another.</summary>
    public static string? PastDate(string? text, DateTimeOffset now) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date > DateOnly.FromDateTime(now.UtcDateTime).AddDays(1)
            ? "une date passée"
            : null;

    public static string? Place(string? text) => IsCog(text) ? null : "un code INSEE de cinq caractères";

    public static string? NotPostal(string? text) => LooksPostal(text) ? "un code INSEE" : null;

    public static string? NotUnknown(string? text) => text is "99999" ? "élément absent" : null;

    private static string? Lexical(string? text, bool given)
    {
        if (string.IsNullOrEmpty(text))
            return "une valeur";
        var strange = text.FirstOrDefault(sign => sign is not ((>= 'A' and <= 'Z') or ' ' or '-' or '\''));
        if (strange != default)
            return $"A à Z, espace, tiret, apostrophe droite ; pas « {strange} »";
        if (text[0] is ' ' or '-')
            return "une lettre ou une apostrophe au début";
        if (text.Contains("---", StringComparison.Ordinal))
            return "deux tirets au plus à la suite";
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\'' && text[i - 1] is ' ' or '\'')
                return "espaces et apostrophes ni doublés ni combinés";
        }

        if (given && text.Contains("--", StringComparison.Ordinal))
            return "pas de double tiret dans un prénom";
        return given && text[^1] is '-' or '\'' ? "une lettre à la fin" : null;
    }

    private static bool IsCog(string? text) => text is { Length: 5 }
        && char.IsAsciiDigit(text[0])
        && (char.IsAsciiDigit(text[1]) || text.StartsWith("2A", StringComparison.Ordinal) || text.StartsWith("2B", StringComparison.Ordinal))
        && Shapes.IsDigits(text[2..]);

    private static bool LooksPostal(string? text) => IsCog(text)
        && (text!.EndsWith("000", StringComparison.Ordinal)
            || (text.StartsWith("750", StringComparison.Ordinal) && string.CompareOrdinal(text, "75020") <= 0));
}
