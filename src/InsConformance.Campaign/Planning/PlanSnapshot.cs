using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Verdicts.Requirements;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Planning;

/// <summary>A plan as it stood one day: its requirements and its scenarios, comparable with another. The shape of <c>insconf plan list --format json</c>.</summary>
public sealed record PlanSnapshot
{
    /// <summary>Options of the JSON form: camelCase, indented, accents as they are.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Version of this shape.</summary>
    public string Schema { get; init; } = "insconf/plan/1";

    /// <summary>The requirements, in the order of the catalogue.</summary>
    public required IReadOnlyList<PlannedRequirement> Requirements { get; init; }

    /// <summary>The scenarios, in the order of the features.</summary>
    public required IReadOnlyList<PlannedScenario> Scenarios { get; init; }

    /// <summary>The plan of a selection for a declared software.</summary>
    public static PlanSnapshot Of(RequirementCatalogue catalogue, FeatureSelection selection, Declaration declaration)
    {
        var applicability = new Applicability(catalogue, declaration);
        return new PlanSnapshot
        {
            Requirements =
            [
                .. catalogue.All.Select(requirement => new PlannedRequirement(
                    requirement.Id,
                    requirement.Source.Id,
                    requirement.Source.Version,
                    requirement.Statement,
                    requirement.Severity,
                    requirement.Basis,
                    requirement.Scope.Exclusion(declaration))),
            ],
            Scenarios =
            [
                .. selection.Scenarios.Select(scenario => new PlannedScenario(
                    scenario.Id,
                    scenario.Feature,
                    scenario.Name,
                    ScenarioRequirements.Of(scenario.Tags),
                    Fingerprint(scenario),
                    applicability.Exclusion(scenario))
                {
                    Origin = ScenarioOrigin.Read(scenario.Tags),
                }),
            ],
        };
    }

    private static string Fingerprint(SelectedScenario scenario) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(scenario.Text)))[..16];
}
