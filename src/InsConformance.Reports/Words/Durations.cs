using System.Globalization;

namespace InsConformance.Reports.Words;

/// <summary>Durations as people read them.</summary>
internal static class Durations
{
    public static string Shown(TimeSpan duration) => duration.TotalSeconds >= 1
        ? duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + " s"
        : duration.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms";
}
