using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.SelfTests;

/// <summary>What a self-test saw: the sound engine must pass, every mutant must be killed.</summary>
/// <param name="Reference">The run of the sound engine.</param>
/// <param name="Mutants">What became of each mutant that was tried, in the order of their identifiers.</param>
public sealed record SelfTestResult(RunResult Reference, IReadOnlyList<MutantVerdict> Mutants);
