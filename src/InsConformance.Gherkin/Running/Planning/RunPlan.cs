using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>A run ready to be done, and the messages that declare it.</summary>
/// <param name="StartId">Id of the start of the run.</param>
/// <param name="Declarations">What comes before the start: sources, documents, pickles, bindings.</param>
/// <param name="TestCases">What comes after the start: test cases, suggestions for undefined steps.</param>
/// <param name="Before">Hooks before everything.</param>
/// <param name="Features">The features.</param>
/// <param name="After">Hooks after everything.</param>
internal sealed record RunPlan(
    string StartId,
    IReadOnlyList<Message> Declarations,
    IReadOnlyList<Message> TestCases,
    IReadOnlyList<PlannedHook> Before,
    IReadOnlyList<PlannedFeature> Features,
    IReadOnlyList<PlannedHook> After);
