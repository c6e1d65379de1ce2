namespace InsConformance.Cli.Benchmarking;

/// <summary>What one server did under one load.</summary>
/// <param name="CallsPerSecond">Calls answered each second.</param>
/// <param name="P50">Half of the calls took at most this long, in milliseconds.</param>
/// <param name="P99">Ninety-nine of a hundred took at most this long, in milliseconds.</param>
internal sealed record LoadMeasure(double CallsPerSecond, double P50, double P99)
{
    public static LoadMeasure Of(IEnumerable<TimeSpan> durations, TimeSpan elapsed)
    {
        var sorted = durations.Order().ToArray();
        return new LoadMeasure(sorted.Length / elapsed.TotalSeconds, At(0.50), At(0.99));

        double At(double part) => sorted[Math.Min((int)(sorted.Length * part), sorted.Length - 1)].TotalMilliseconds;
    }
}
