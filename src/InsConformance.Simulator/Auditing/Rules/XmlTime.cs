using System.Globalization;
using System.Xml;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>Dates and times as XML Schema writes them.</summary>
internal static class XmlTime
{
    private const int Longest = 64;

    /// <summary>The instant of an <c>xsd:dateTime</c>, read as UTC when it names no zone; null when the text is none.</summary>
    public static DateTimeOffset? Of(string? text)
    {
        if (text is not { Length: < Longest } || !text.Contains('T', StringComparison.Ordinal))
            return null;
        try
        {
            var time = XmlConvert.ToDateTime(text, XmlDateTimeSerializationMode.RoundtripKind);
            return new DateTimeOffset(time.Kind is DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc));
        }
        catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Whether the text is a date of the calendar, <c>AAAA-MM-JJ</c>.</summary>
    public static bool IsDate(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>An instant as a finding shows it.</summary>
    public static string Show(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture);
}
