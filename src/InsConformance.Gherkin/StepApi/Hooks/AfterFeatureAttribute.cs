using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>A static method that runs after the last scenario of each feature.</summary>
/// <param name="tags">Tags (with or without <c>@</c>) or tag expressions; one satisfied is enough, none means always.</param>
public sealed class AfterFeatureAttribute(params string[] tags) : HookAttribute(HookType.AfterFeature, tags);
