using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>A static method that runs once, after everything else.</summary>
public sealed class AfterTestRunAttribute() : HookAttribute(HookType.AfterTestRun);
