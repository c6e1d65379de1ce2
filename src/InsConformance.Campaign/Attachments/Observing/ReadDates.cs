using System.Globalization;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>Dates as a person reads them on a screen.</summary>
internal static class ReadDates
{
    private static readonly string[] Forms = ["dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm", "dd/MM/yyyy"];

    /// <summary>The date as ISO 8601; what is no such date stays as it was read.</summary>
    public static string ToIso(string read) => DateTime.TryParseExact(read, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date.ToString(read.Length > 10 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : read;
}
