using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Exchange.Texts;

/// <summary>Birth places as received.</summary>
internal static class PlaceText
{
    /// <summary>Whether the text has the shape of a code officiel géographique: <c>^(\d{5}|2[AB]\d{3})$</c>.</summary>
    public static bool IsCog([NotNullWhen(true)] string? text) =>
        text is { Length: 5 }
        && char.IsAsciiDigit(text[0])
        && (char.IsAsciiDigit(text[1]) || (text[0] == '2' && text[1] is 'A' or 'B'))
        && !text.AsSpan(2).ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether the code is that of a country, 99xxx.</summary>
    public static bool IsCountry(string? text) => IsCog(text) && text.StartsWith("99", StringComparison.Ordinal);

    /// <summary>
    /// Whether the code is a postal one for sure: no commune ends with 000 but those of a prefecture's post, and Paris has 75056 and 75101 to
    /// 75120, never 75001 to 75020.
    /// </summary>
    public static bool IsPostal(string? text) =>
        IsCog(text)
        && (text.EndsWith("000", StringComparison.Ordinal)
            || (text.StartsWith("750", StringComparison.Ordinal) && string.CompareOrdinal(text, "75001") >= 0 && string.CompareOrdinal(text, "75020") <= 0));
}
