using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace InsConformance.Exchange.Texts;

/// <summary>Dates as received.</summary>
internal static class DateText
{
    /// <summary>Whether the text is eight ASCII digits, whatever date they make.</summary>
    public static bool IsEightDigits([NotNullWhen(true)] string? text) => text is { Length: 8 } && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether the text is a day of the calendar written AAAA-MM-JJ.</summary>
    public static bool IsIsoDate([NotNullWhen(true)] string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
