namespace InsConformance.Cli.Diagnosis;

/// <summary>Défaut d'installation : what can be wrong with a set-up, whatever the software is worth. Its code never changes meaning.</summary>
/// <param name="Code"><c>DOC-CERT-01</c>: subject and rank.</param>
/// <param name="Title">French: what is wrong, in a few words.</param>
/// <param name="Cause">French: where it usually comes from.</param>
/// <param name="Remedy">French: what to do.</param>
internal sealed record SetupFault(string Code, string Title, string Cause, string Remedy)
{
    /// <summary>Whether one can go on all the same: it is said, and the set-up is good.</summary>
    public bool IsWarning { get; init; }

    /// <summary>The fault, as it was met.</summary>
    /// <param name="observed">French: what was seen, and where.</param>
    public FoundFault Seen(string observed) => new(this, observed);
}
