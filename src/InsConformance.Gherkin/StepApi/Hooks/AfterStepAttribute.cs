using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>A method that runs after each executed step, whatever its outcome.</summary>
/// <param name="tags">Tags (with or without <c>@</c>) or tag expressions; one satisfied is enough, none means always.</param>
public sealed class AfterStepAttribute(params string[] tags) : HookAttribute(HookType.AfterStep, tags);
