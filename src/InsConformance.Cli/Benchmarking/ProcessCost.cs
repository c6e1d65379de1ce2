namespace InsConformance.Cli.Benchmarking;

/// <summary>What this process has spent.</summary>
/// <param name="Cpu">Processor time.</param>
/// <param name="AllocatedBytes">Memory allocated.</param>
/// <param name="Collections">Garbage collections, of every generation.</param>
/// <param name="FullCollections">Those of the whole memory.</param>
/// <param name="Paused">How long every thread waited for them.</param>
internal sealed record ProcessCost(TimeSpan Cpu, long AllocatedBytes, int Collections, int FullCollections, TimeSpan Paused)
{
    /// <summary>Since it started.</summary>
    public static ProcessCost SoFar() =>
        new(Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: false), GC.CollectionCount(0), GC.CollectionCount(2), GC.GetTotalPauseDuration());

    /// <summary>Since an earlier reading.</summary>
    public ProcessCost Since(ProcessCost start) =>
        new(Cpu - start.Cpu, AllocatedBytes - start.AllocatedBytes, Collections - start.Collections, FullCollections - start.FullCollections, Paused - start.Paused);
}
