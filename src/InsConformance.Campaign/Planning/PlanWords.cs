using System.Globalization;

namespace InsConformance.Campaign.Planning;

/// <summary>Plans and their differences in French, line by line, for a terminal.</summary>
public static class PlanWords
{
    /// <summary>The requirements by document, then the scenarios; each exclusion with its reason.</summary>
    public static IEnumerable<string> InWords(this PlanSnapshot plan)
    {
        foreach (var source in plan.Requirements.GroupBy(requirement => (requirement.Source, requirement.SourceVersion)))
        {
            yield return $"{source.Key.Source} ({source.Key.SourceVersion}) : {Applicable(source.Count(one => one.Exclusion is null), "exigence")} sur {Count(source.Count())}";
            foreach (var requirement in source)
                yield return Line(requirement.Id, requirement.Statement, requirement.Exclusion);
        }

        yield return $"{Applicable(plan.Scenarios.Count(one => one.Exclusion is null), "scénario")} sur {Count(plan.Scenarios.Count)}";
        foreach (var scenario in plan.Scenarios)
            yield return Line(scenario.Id, scenario.Origin is { } origin ? $"{scenario.Name} [{origin.Label()}]" : scenario.Name, scenario.Exclusion);
    }

    /// <summary>What changed, then which results no longer count.</summary>
    public static IEnumerable<string> InWords(this PlanDifference difference)
    {
        if (difference.IsEmpty)
            return ["Les deux plans demandent la même chose."];
        return
        [
            .. difference.Added.Select(requirement => $"+ {requirement.Id} : {requirement.Statement}"),
            .. difference.Removed.Select(requirement => $"- {requirement.Id} : {requirement.Statement}"),
            .. difference.Changed.Select(pair => $"~ {pair.New.Id} : {string.Join(" ; ", Changes(pair.Old, pair.New))}"),
            .. difference.AddedScenarios.Select(scenario => $"+ {scenario.Feature} / {scenario.Name} : jamais joué"),
            .. difference.RemovedScenarios.Select(scenario => $"- {scenario.Feature} / {scenario.Name}"),
            .. difference.Voided.Select(voided => $"! {voided.Scenario.Feature} / {voided.Scenario.Name} : résultat à refaire, {voided.Reason}"),
        ];
    }

    private static IEnumerable<string> Changes(PlannedRequirement old, PlannedRequirement now)
    {
        (string Name, object? Old, object? New)[] facts =
        [
            ("version", old.SourceVersion, now.SourceVersion), ("énoncé", old.Statement, now.Statement), ("gravité", old.Severity.Word(), now.Severity.Word()),
            ("certitude", old.Basis.Word(), now.Basis.Word()), ("exclusion", old.Exclusion ?? "aucune", now.Exclusion ?? "aucune"), ("document", old.Source, now.Source),
        ];
        return facts.Where(fact => !Equals(fact.Old, fact.New)).Select(fact => $"{fact.Name} « {fact.Old} » devient « {fact.New} »");
    }

    private static string Line(string id, string text, string? exclusion) =>
        exclusion is null ? $"  {id,-16} {text}" : $"  {id,-16} {text}\n  {"",-16} non applicable : {exclusion}";

    private static string Applicable(int number, string noun) => $"{Count(number)} {noun}{(number < 2 ? " applicable" : "s applicables")}";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
