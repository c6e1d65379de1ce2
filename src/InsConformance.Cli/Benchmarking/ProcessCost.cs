namespace InsConformance.Cli.Benchmarking;

/// <summary>What this process has spent.</summary>
/// <param name="Cpu">Processor time.</param>
/// <param name="AllocatedBytes">Memory allocated.</param>
/// <param name="Collections">Garbage collections, of every generation.</param>
internal sealed record ProcessCost(TimeSpan Cpu, long AllocatedBytes, int Collections)
{
    /// <summary>Since it started.</summary>
    public static ProcessCost SoFar() => new(Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: false), GC.CollectionCount(0));

    /// <summary>Since an earlier reading.</summary>
    public ProcessCost Since(ProcessCost start) => new(Cpu - start.Cpu, AllocatedBytes - start.AllocatedBytes, Collections - start.Collections);
}
