namespace InsConformance.Gherkin.Running;

/// <summary>What came of a run.</summary>
public enum RunConclusion
{
    /// <summary>Nothing failed, and everything was started.</summary>
    Passed,

    /// <summary>A step or a hook failed, or a step is undefined, ambiguous or pending.</summary>
    Failed,

    /// <summary>The run was cancelled: the stream is complete, but scenarios were not started or were cut short.</summary>
    Cancelled,
}
