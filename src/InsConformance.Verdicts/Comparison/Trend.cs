namespace InsConformance.Verdicts.Comparison;

/// <summary>How a scenario went from one result to the next.</summary>
public enum Trend
{
    /// <summary>It fails and did not before.</summary>
    New,

    /// <summary>It fails, as before.</summary>
    Still,

    /// <summary>It failed and does not any more.</summary>
    Fixed,

    /// <summary>It went from failing to not failing and back, or the other way, over three results or more.</summary>
    Flaky,

    /// <summary>It fails in no compared result, or in only one that has no other to compare with.</summary>
    Quiet,
}
