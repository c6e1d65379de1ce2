using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Planning;

/// <summary>A scenario in a plan.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Feature">Name of the feature.</param>
/// <param name="Name">Name of the scenario.</param>
/// <param name="Requirements">What it checks, the most precise first.</param>
/// <param name="Fingerprint">Changes when its tags or its steps change.</param>
/// <param name="Exclusion">Why the declaration leaves it out, in French; null when it applies.</param>
public sealed record PlannedScenario(string Id, string Feature, string Name, IReadOnlyList<string> Requirements, string Fingerprint, string? Exclusion)
{
    /// <summary>How its steps came to be written: a reconstructed one is not an official text. Null in plans written before this was told.</summary>
    public ScenarioOrigin? Origin { get; init; }
}
