using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.SelfTests;

/// <summary>Whether the bench sees what it must: the sound engine passes, every mutant is killed.</summary>
/// <param name="Reference">The run of the sound engine.</param>
/// <param name="Mutants">What became of each mutant that was tried, in the order of their identifiers.</param>
public sealed record SelfTestResult(RunResult Reference, IReadOnlyList<MutantVerdict> Mutants)
{
    /// <summary>Whether the bench can be trusted.</summary>
    public bool Holds => Reference.Verdict is Outcome.Passed && Mutants.All(mutant => mutant.Killed);
}
