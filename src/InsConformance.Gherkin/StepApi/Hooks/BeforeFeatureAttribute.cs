using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>A static method that runs before the first scenario of each feature.</summary>
/// <param name="tags">Tags (with or without <c>@</c>) or tag expressions; one satisfied is enough, none means always.</param>
public sealed class BeforeFeatureAttribute(params string[] tags) : HookAttribute(HookType.BeforeFeature, tags);
