using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>A scenario ready to be run: every id is given, every definition is found.</summary>
/// <param name="TestCaseId">Id of its test case.</param>
/// <param name="StartId">Id of the start of its only attempt.</param>
/// <param name="Pickle">What the feature says.</param>
/// <param name="Info">The same, for step classes.</param>
/// <param name="Rule">The rule that it illustrates, if any.</param>
/// <param name="Before">Hooks before its first step.</param>
/// <param name="Blocks">Its steps.</param>
/// <param name="After">Hooks after its last step.</param>
internal sealed record PlannedScenario(
    string TestCaseId,
    string StartId,
    Pickle Pickle,
    ScenarioInfo Info,
    RuleInfo? Rule,
    IReadOnlyList<PlannedHook> Before,
    IReadOnlyList<PlannedBlock> Blocks,
    IReadOnlyList<PlannedHook> After);
