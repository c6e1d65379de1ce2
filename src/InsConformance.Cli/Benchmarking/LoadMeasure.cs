namespace InsConformance.Cli.Benchmarking;

/// <summary>What one server did under one load.</summary>
/// <param name="CallsPerSecond">Calls answered each second.</param>
/// <param name="P50">Half of the calls took at most this long, in milliseconds.</param>
/// <param name="P99">Ninety-nine of a hundred took at most this long, in milliseconds.</param>
/// <param name="CpuMicroseconds">Processor time of the process for one call, the client's part included: what remains comparable on a machine that does something else too.</param>
/// <param name="AllocatedBytes">Memory allocated by the process for one call, the client's part included.</param>
/// <param name="Collections">Garbage collections during the load, of every generation.</param>
/// <param name="FullCollections">Those of the whole memory.</param>
/// <param name="PausedMilliseconds">How long every thread waited for them, in all.</param>
internal sealed record LoadMeasure(
    double CallsPerSecond, double P50, double P99, double CpuMicroseconds, double AllocatedBytes, int Collections, int FullCollections, double PausedMilliseconds)
{
    public static LoadMeasure Of(IEnumerable<TimeSpan> durations, TimeSpan elapsed, ProcessCost cost)
    {
        var sorted = durations.Order().ToArray();
        return new LoadMeasure(
            sorted.Length / elapsed.TotalSeconds,
            At(0.50),
            At(0.99),
            cost.Cpu.TotalMicroseconds / sorted.Length,
            (double)cost.AllocatedBytes / sorted.Length,
            cost.Collections,
            cost.FullCollections,
            cost.Paused.TotalMilliseconds);

        double At(double part) => sorted[Math.Min((int)(sorted.Length * part), sorted.Length - 1)].TotalMilliseconds;
    }
}
