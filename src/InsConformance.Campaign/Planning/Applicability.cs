using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Campaign.Planning;

/// <summary>Which scenarios a declared software must pass: the most precise requirement of a scenario decides.</summary>
public sealed class Applicability(RequirementCatalogue catalogue, Declaration declaration)
{
    /// <summary>The declaration that decides.</summary>
    public Declaration Declaration => declaration;

    /// <summary>Why a scenario is left out, in French; null when it applies. Its own tags of couloir, profile and operation decide first, then its most precise requirement.</summary>
    public string? Exclusion(SelectedScenario scenario) => ScenarioScope.Of(scenario.Tags).Exclusion(declaration) ?? OfRequirement(scenario);

    private string? OfRequirement(SelectedScenario scenario) =>
        ScenarioRequirements.Of(scenario.Tags) is [var first, ..] && catalogue.TryFind(first, out var requirement)
        && requirement.Scope.Exclusion(declaration) is { } reason
            ? $"{first} : {reason}"
            : null;
}
