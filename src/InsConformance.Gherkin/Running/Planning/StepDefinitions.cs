using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>The definitions found for a step; unless there is exactly one, why the step cannot be executed.</summary>
/// <param name="Matches">What matches.</param>
/// <param name="Status">What the step would be without executing it; null if it can be executed.</param>
/// <param name="Problem">Why it cannot be executed, with what to do.</param>
/// <param name="Snippet">A definition to write, for an undefined step.</param>
internal sealed record StepDefinitions(
    IReadOnlyList<StepMatch> Matches,
    TestStepResultStatus? Status = null,
    string? Problem = null,
    string? Snippet = null);
