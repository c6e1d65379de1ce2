namespace InsConformance.Cli.Diagnosis;

/// <summary>What the examinations gave.</summary>
/// <param name="Subjects">What was looked at, in order.</param>
/// <param name="Found">What was found, in the same order.</param>
internal sealed record Consultation(IReadOnlyList<string> Subjects, IReadOnlyList<FoundFault> Found)
{
    /// <summary>Whether nothing found prevents a run.</summary>
    public bool IsReady => Found.All(found => found.Fault.IsWarning);

    /// <summary>Makes every examination, whatever the ones before it found: all the faults are told at once.</summary>
    public static async Task<Consultation> HoldAsync(IReadOnlyList<Examination> examinations, CancellationToken cancellationToken)
    {
        var found = new List<FoundFault>();
        foreach (var examination in examinations)
            found.AddRange(await examination.Examine(cancellationToken));
        return new Consultation([.. examinations.Select(examination => examination.Subject)], found);
    }
}
