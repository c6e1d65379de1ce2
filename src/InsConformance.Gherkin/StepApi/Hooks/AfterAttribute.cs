using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>A method that runs after each scenario: short name of <see cref="AfterScenarioAttribute"/>.</summary>
/// <param name="tags">Tags (with or without <c>@</c>) or tag expressions; one satisfied is enough, none means always.</param>
public sealed class AfterAttribute(params string[] tags) : HookAttribute(HookType.AfterScenario, tags);
