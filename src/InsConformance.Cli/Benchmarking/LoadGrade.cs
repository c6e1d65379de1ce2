namespace InsConformance.Cli.Benchmarking;

/// <summary>The simulator and the bare endpoint under the same load, one after the other.</summary>
/// <param name="Clients">Connections at once.</param>
/// <param name="Simulator">The simulator, its journal and its auditor on.</param>
/// <param name="Bare">Kestrel alone.</param>
/// <param name="HeapBefore">Live memory of the process before the calls to the simulator, in bytes.</param>
/// <param name="HeapAfter">The same after them.</param>
internal sealed record LoadGrade(int Clients, LoadMeasure Simulator, LoadMeasure Bare, long HeapBefore, long HeapAfter)
{
    /// <summary>The same load on a small base of people and on a large one; null when it was not asked for.</summary>
    public PeopleGrade? People { get; init; }

    /// <summary>Calls per second of the simulator for one of the bare endpoint.</summary>
    public double Ratio => Simulator.CallsPerSecond / Bare.CallsPerSecond;
}
