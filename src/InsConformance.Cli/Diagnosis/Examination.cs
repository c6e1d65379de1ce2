namespace InsConformance.Cli.Diagnosis;

/// <summary>One subject that is looked at before anything runs.</summary>
/// <param name="Subject">French: what is looked at.</param>
/// <param name="Examine">Gathers the facts, and gives the faults that they show; none when all is well.</param>
internal sealed record Examination(string Subject, Func<CancellationToken, Task<IReadOnlyList<FoundFault>>> Examine)
{
    /// <summary>An examination that waits for nothing.</summary>
    public static Examination Of(string subject, Func<IEnumerable<FoundFault>> examine) => new(subject, _ => Task.FromResult<IReadOnlyList<FoundFault>>([.. examine()]));
}
