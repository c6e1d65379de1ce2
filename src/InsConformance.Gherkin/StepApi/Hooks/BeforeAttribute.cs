using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>A method that runs before each scenario: short name of <see cref="BeforeScenarioAttribute"/>.</summary>
/// <param name="tags">Tags (with or without <c>@</c>) or tag expressions; one satisfied is enough, none means always.</param>
public sealed class BeforeAttribute(params string[] tags) : HookAttribute(HookType.BeforeScenario, tags);
