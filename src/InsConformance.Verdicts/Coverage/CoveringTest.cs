namespace InsConformance.Verdicts.Coverage;

/// <summary>A test that names requirements: a scenario, or the rule of a judge.</summary>
/// <param name="Id">Identifier: of the scenario, <c>features/x.feature:12</c>, or of the rule, <c>DM-08</c>.</param>
/// <param name="Name">Name, in French.</param>
/// <param name="Requirements">Identifiers of the requirements that it names.</param>
public sealed record CoveringTest(string Id, string Name, IReadOnlyList<string> Requirements);
