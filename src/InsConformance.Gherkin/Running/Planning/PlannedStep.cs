using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>A step at its place in the run.</summary>
/// <param name="Id">Id of its test step.</param>
/// <param name="Step">What the feature says.</param>
/// <param name="Definitions">What was found for it.</param>
/// <param name="Before">Hooks before it.</param>
/// <param name="After">Hooks after it.</param>
internal sealed record PlannedStep(
    string Id,
    PickleStep Step,
    StepDefinitions Definitions,
    IReadOnlyList<PlannedHook> Before,
    IReadOnlyList<PlannedHook> After);
