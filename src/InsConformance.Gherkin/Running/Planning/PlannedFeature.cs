namespace InsConformance.Gherkin.Running.Planning;

/// <summary>A feature ready to be run.</summary>
/// <param name="Info">What its file says, for step classes.</param>
/// <param name="Language">The language of its file (<c>fr</c>).</param>
/// <param name="Before">Hooks before its first scenario.</param>
/// <param name="Scenarios">Its scenarios.</param>
/// <param name="After">Hooks after its last scenario.</param>
internal sealed record PlannedFeature(
    FeatureInfo Info,
    string Language,
    IReadOnlyList<PlannedHook> Before,
    IReadOnlyList<PlannedScenario> Scenarios,
    IReadOnlyList<PlannedHook> After);
