using System.Globalization;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>The birth date of S6.</summary>
internal static class BirthDateText
{
    /// <summary>What a text is worth as a birth date.</summary>
    public enum Reading
    {
        /// <summary>JJ-MM-AAAA, a day of the calendar.</summary>
        Calendar,

        /// <summary>The right form, but a day, month or year unknown (zeros), or a lunar month beyond 12.</summary>
        LunarOrIncomplete,

        /// <summary>Not the right form, or a day that its month does not have.</summary>
        Wrong,
    }

    /// <summary>Reads the value of S6.</summary>
    public static Reading Read(string text)
    {
        if (!HasForm(text))
            return Reading.Wrong;
        if (text.StartsWith("00", StringComparison.Ordinal) || text.EndsWith("0000", StringComparison.Ordinal) || text[3..5] is "00" || IsBeyondTwelve(text.AsSpan(3, 2)))
            return Reading.LunarOrIncomplete;
        return DateOnly.TryParseExact(text, "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? Reading.Calendar : Reading.Wrong;
    }

    /// <summary>The year of a value in the right form; null otherwise.</summary>
    public static string? YearOf(string text) => HasForm(text) ? text[6..] : null;

    private static bool IsBeyondTwelve(ReadOnlySpan<char> month) => month[0] > '1' || (month[0] == '1' && month[1] > '2');

    private static bool HasForm(string text) =>
        text is [var d1, var d2, '-', var m1, var m2, '-', var y1, var y2, var y3, var y4]
        && !new[] { d1, d2, m1, m2, y1, y2, y3, y4 }.Any(sign => !char.IsAsciiDigit(sign));
}
