namespace InsConformance.Cli.Benchmarking;

/// <summary>The simulator under the same load with few people and with many, in turn: few, many, few again, so that what the machine does besides weighs on both.</summary>
/// <param name="Clients">Connections at once.</param>
/// <param name="FewCount">How many people the small base has.</param>
/// <param name="ManyCount">How many the large one has.</param>
/// <param name="Few">The small base, before.</param>
/// <param name="Many">The large base.</param>
/// <param name="FewAgain">The small base, after.</param>
/// <param name="FillSeconds">How long the large base took to be made and indexed.</param>
/// <param name="HeapWithMany">Live memory of the process with the large base, in bytes.</param>
internal sealed record PeopleGrade(
    int Clients, int FewCount, int ManyCount, LoadMeasure Few, LoadMeasure Many, LoadMeasure FewAgain, double FillSeconds, long HeapWithMany)
{
    /// <summary>Calls per second with many people for one with few.</summary>
    public double Ratio => Many.CallsPerSecond / ((Few.CallsPerSecond + FewAgain.CallsPerSecond) / 2);

    /// <summary>Processor time of a call with many people for that of one with few.</summary>
    public double CpuRatio => Many.CpuMicroseconds / ((Few.CpuMicroseconds + FewAgain.CpuMicroseconds) / 2);
}
