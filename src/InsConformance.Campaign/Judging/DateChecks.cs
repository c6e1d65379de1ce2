using System.Globalization;

namespace InsConformance.Campaign.Judging;

/// <summary>Comparisons of the dates that a software writes in its journals and histories.</summary>
public static class DateChecks
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromDays(1);

    /// <summary>The row bears the date of the day, give or take the difference between clocks and time zones.</summary>
    public static Check IsDatedToday(this TimeProvider clock, string ofWhat, string? at, string recommendation) => new(
        $"La date {ofWhat} manque ou n'est pas celle du jour.",
        Day(clock),
        Check.Shown(at),
        recommendation,
        Read(at) is { } written && (written - clock.GetUtcNow()).Duration() <= Tolerance);

    /// <summary>The row bears the date of the day and a time.</summary>
    public static Check IsDatedAndTimed(this TimeProvider clock, string ofWhat, string? at, string recommendation) => new(
        $"La date ou l'heure {ofWhat} manque, ou n'est pas celle du jour.",
        $"{Day(clock)}, avec l'heure",
        Check.Shown(at),
        recommendation,
        Read(at) is { } written && (written - clock.GetUtcNow()).Duration() <= Tolerance && at!.Contains('T', StringComparison.Ordinal));

    private static string Day(TimeProvider clock) => clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset? Read(string? at) =>
        DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) ? read : null;
}
