using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>A hook at its place in the run.</summary>
/// <param name="Id">Id of its test step, or of its start for a hook of the run or of a feature.</param>
/// <param name="DeclaredId">Id under which the hook was declared.</param>
/// <param name="Hook">The hook.</param>
internal sealed record PlannedHook(string Id, string DeclaredId, HookBinding Hook);
