namespace InsConformance.Campaign.Planning;

/// <summary>What changed from one plan to another, and which results the change voids.</summary>
/// <param name="Added">Requirements that only the new plan has.</param>
/// <param name="Removed">Requirements that only the old plan has.</param>
/// <param name="Changed">Requirements whose version, statement, severity, basis or applicability changed: old, then new.</param>
/// <param name="AddedScenarios">Scenarios that no result of the old plan covers.</param>
/// <param name="RemovedScenarios">Scenarios that the new plan lost.</param>
/// <param name="Voided">Scenarios of the new plan whose result in the old one no longer counts, with the reason in French.</param>
public sealed record PlanDifference(
    IReadOnlyList<PlannedRequirement> Added,
    IReadOnlyList<PlannedRequirement> Removed,
    IReadOnlyList<(PlannedRequirement Old, PlannedRequirement New)> Changed,
    IReadOnlyList<PlannedScenario> AddedScenarios,
    IReadOnlyList<PlannedScenario> RemovedScenarios,
    IReadOnlyList<(PlannedScenario Scenario, string Reason)> Voided)
{
    /// <summary>Whether both plans ask the same.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count + AddedScenarios.Count + RemovedScenarios.Count + Voided.Count == 0;

    /// <summary>Compares two plans. Scenarios are recognised by feature and name, so that moving one in its file changes nothing.</summary>
    public static PlanDifference Between(PlanSnapshot old, PlanSnapshot now)
    {
        var oldRequirements = old.Requirements.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        var newRequirements = now.Requirements.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        var oldScenarios = old.Scenarios.DistinctBy(Key).ToDictionary(Key);
        var newScenarios = now.Scenarios.DistinctBy(Key).ToDictionary(Key);
        List<(PlannedRequirement Old, PlannedRequirement New)> changed =
        [
            .. from requirement in now.Requirements
               where oldRequirements.TryGetValue(requirement.Id, out var before) && before != requirement
               select (oldRequirements[requirement.Id], requirement),
        ];
        var changedIds = changed.Select(pair => pair.New.Id).ToHashSet(StringComparer.Ordinal);
        return new PlanDifference(
            [.. now.Requirements.Where(requirement => !oldRequirements.ContainsKey(requirement.Id))],
            [.. old.Requirements.Where(requirement => !newRequirements.ContainsKey(requirement.Id))],
            changed,
            [.. now.Scenarios.Where(scenario => !oldScenarios.ContainsKey(Key(scenario)))],
            [.. old.Scenarios.Where(scenario => !newScenarios.ContainsKey(Key(scenario)))],
            [
                .. from scenario in now.Scenarios
                   where oldScenarios.ContainsKey(Key(scenario))
                   let reason = WhyVoid(oldScenarios[Key(scenario)], scenario, changedIds)
                   where reason is not null
                   select (scenario, reason),
            ]);
    }

    private static string? WhyVoid(PlannedScenario old, PlannedScenario now, HashSet<string> changed)
    {
        if (!string.Equals(old.Fingerprint, now.Fingerprint, StringComparison.Ordinal))
            return "le scénario a changé";
        if (!string.Equals(old.Exclusion, now.Exclusion, StringComparison.Ordinal))
            return "son applicabilité a changé";
        return now.Requirements.FirstOrDefault(changed.Contains) is { } requirement ? $"l'exigence {requirement} a changé" : null;
    }

    private static (string Feature, string Name) Key(PlannedScenario scenario) => (scenario.Feature, scenario.Name);
}
