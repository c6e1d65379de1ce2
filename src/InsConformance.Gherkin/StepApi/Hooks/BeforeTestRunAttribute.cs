using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>A static method that runs once, before anything else.</summary>
public sealed class BeforeTestRunAttribute() : HookAttribute(HookType.BeforeTestRun);
