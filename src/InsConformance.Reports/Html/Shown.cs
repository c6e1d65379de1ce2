using System.Globalization;
using System.Text.Json;
using InsConformance.Verdicts;

namespace InsConformance.Reports.Html;

/// <summary>How small values are shown: outcomes by a sign and a word, never by colour alone.</summary>
internal static class Shown
{
    public static string Code(Outcome outcome) => JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());

    public static string Mark(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "✓",
        Outcome.Failed => "✗",
        Outcome.Warning => "!",
        Outcome.BenchError => "⚠",
        Outcome.Inconclusive => "?",
        _ => "–",
    };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Instant(DateTimeOffset at) => at.ToString("dd/MM/yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset at) => at.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);

    public static string Duration(TimeSpan duration) => duration.TotalSeconds >= 1
        ? duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + " s"
        : duration.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms";
}
