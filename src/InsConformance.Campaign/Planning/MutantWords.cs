using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.SelfTests;
using InsConformance.Engine.Rules;

namespace InsConformance.Campaign.Planning;

/// <summary>The rules of the reference engine and their mutants in French, line by line: the engine is the sound twin, the mutant the faulty one.</summary>
/// <param name="scenarios">The scenarios of a plan.</param>
internal sealed class MutantWords(IReadOnlyList<SelectedScenario> scenarios)
{
    private const int Named = 4;

    /// <summary>Everything about one mutant; null when the identifier is unknown.</summary>
    public IReadOnlyList<string>? Of(string id)
    {
        var rule = EngineRule.All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase));
        var mutant = Mutants.All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase));
        if (rule is null && mutant is null)
            return null;
        List<string> lines = [$"{rule?.Id ?? mutant!.Id} — {rule?.Statement ?? mutant!.Statement}"];
        lines.AddRange(rule?.Reference.Sources.Select(source => $"  Source        {source}") ?? []);
        lines.Add("  Jumeau sain   le moteur de référence : insconf run");
        if (mutant is null)
        {
            lines.Add($"  Jumeau fautif insconf run --switch-off {rule!.Id}");
            lines.Add($"  Non vu        {RuleSight.Unseen.GetValueOrDefault(rule.Id, "aucun scénario ne le montre")}");
            return lines;
        }

        lines.Add($"  Jumeau fautif insconf selftest --mutant {mutant.Id}");
        lines.AddRange(mutant.Requirements.Select(requirement => $"  Exigence      {requirement}"));
        lines.AddRange(Seeing(mutant).Select(scenario => $"  Essai         {scenario.Id} — {scenario.Title}"));
        return lines;
    }

    /// <summary>The mutants that break a requirement, and what sees each of them.</summary>
    public IEnumerable<string> Breaking(string requirement)
    {
        var rules = EngineRule.All.Where(rule => EngineRuleRequirements.Of(rule).Contains(requirement, StringComparer.Ordinal)).Select(rule => (rule.Id, rule.Statement));
        var mutants = Mutants.All.Where(mutant => mutant.Requirements.Contains(requirement, StringComparer.Ordinal)).Select(mutant => (mutant.Id, mutant.Statement));
        foreach (var (id, statement) in rules.Union(mutants))
        {
            yield return $"  Mutant        {id} — {statement}";
            yield return Mutants.All.FirstOrDefault(mutant => string.Equals(mutant.Id, id, StringComparison.Ordinal)) is { } mutant
                ? $"                vu par {Listed([.. Seeing(mutant).Select(scenario => scenario.Id), .. mutant.Requirements.Where(IsJudgeRule)])}"
                : $"                non vu : {RuleSight.Unseen.GetValueOrDefault(id, "aucun scénario ne le montre")}";
        }
    }

    private IEnumerable<SelectedScenario> Seeing(Mutant mutant) =>
        scenarios.Where(scenario => ScenarioRequirements.Of(scenario.Tags).Intersect(mutant.Requirements, StringComparer.Ordinal).Any());

    private static bool IsJudgeRule(string requirement) => CoveringTests.RequestRules.Any(rule => string.Equals(rule.Id, requirement, StringComparison.Ordinal));

    private static string Listed(IReadOnlyList<string> names) =>
        names.Count <= Named ? string.Join(", ", names) : $"{string.Join(", ", names.Take(Named))} et {(names.Count - Named == 1 ? "1 autre" : $"{names.Count - Named} autres")}";
}
