namespace InsConformance.Campaign.SelfTests;

/// <summary>What became of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="KilledBy">The checks that see it and name one of its requirements: scenarios and rules of the auditor, in the order of the plan.</param>
/// <param name="AlsoSeenBy">The checks that see it for another requirement.</param>
public sealed record MutantVerdict(Mutant Mutant, IReadOnlyList<string> KilledBy, IReadOnlyList<string> AlsoSeenBy)
{
    /// <summary>Whether at least one check names the broken rule.</summary>
    public bool Killed => KilledBy.Count > 0;
}
