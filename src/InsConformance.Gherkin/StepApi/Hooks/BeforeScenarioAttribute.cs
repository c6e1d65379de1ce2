using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>A method that runs before each scenario.</summary>
/// <param name="tags">Tags (with or without <c>@</c>) or tag expressions; one satisfied is enough, none means always.</param>
public sealed class BeforeScenarioAttribute(params string[] tags) : HookAttribute(HookType.BeforeScenario, tags);
