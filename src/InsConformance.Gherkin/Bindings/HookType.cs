namespace InsConformance.Gherkin.Bindings;

/// <summary>When a hook runs.</summary>
public enum HookType
{
    /// <summary>Once, before anything else (static method).</summary>
    BeforeTestRun,

    /// <summary>Once, after everything else (static method).</summary>
    AfterTestRun,

    /// <summary>Before the first scenario of each feature (static method).</summary>
    BeforeFeature,

    /// <summary>After the last scenario of each feature (static method).</summary>
    AfterFeature,

    /// <summary>Before each scenario.</summary>
    BeforeScenario,

    /// <summary>After each scenario, whatever its outcome.</summary>
    AfterScenario,

    /// <summary>Before the first step of each run of Given, When or Then steps.</summary>
    BeforeScenarioBlock,

    /// <summary>After the last executed step of each run of Given, When or Then steps.</summary>
    AfterScenarioBlock,

    /// <summary>Before each executed step.</summary>
    BeforeStep,

    /// <summary>After each executed step, whatever its outcome.</summary>
    AfterStep,
}
