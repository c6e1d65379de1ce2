namespace InsConformance.Gherkin.Running.Planning;

/// <summary>A run of steps of one kind.</summary>
/// <param name="Kind">The kind; None until a step tells.</param>
/// <param name="Before">Hooks before its first step.</param>
/// <param name="Steps">The steps.</param>
/// <param name="After">Hooks after its last step.</param>
internal sealed record PlannedBlock(
    ScenarioBlock Kind,
    IReadOnlyList<PlannedHook> Before,
    IReadOnlyList<PlannedStep> Steps,
    IReadOnlyList<PlannedHook> After);
