using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>A method that runs after the last executed step of each run of Given, When or Then steps.</summary>
/// <param name="tags">Tags (with or without <c>@</c>) or tag expressions; one satisfied is enough, none means always.</param>
public sealed class AfterScenarioBlockAttribute(params string[] tags) : HookAttribute(HookType.AfterScenarioBlock, tags);
