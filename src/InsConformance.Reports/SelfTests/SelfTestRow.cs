namespace InsConformance.Reports.SelfTests;

/// <summary>One mutant in the table.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Rule">Requirements that the mutant breaks, separated by spaces.</param>
/// <param name="Statement">What the sound engine does, in French.</param>
/// <param name="Killed">Whether a check that names its rule saw it.</param>
/// <param name="KilledBy">These checks.</param>
/// <param name="AlsoSeenBy">The checks that saw it for another requirement.</param>
public sealed record SelfTestRow(string Id, string Rule, string Statement, bool Killed, IReadOnlyList<string> KilledBy, IReadOnlyList<string> AlsoSeenBy);
