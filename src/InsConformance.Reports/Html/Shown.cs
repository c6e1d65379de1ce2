using System.Globalization;
using System.Text.Json;
using InsConformance.Verdicts;

namespace InsConformance.Reports.Html;

/// <summary>How small values are shown in the page.</summary>
internal static class Shown
{
    public static string Code(Outcome outcome) => JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Instant(DateTimeOffset at) => at.ToString("dd/MM/yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset at) => at.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
}
