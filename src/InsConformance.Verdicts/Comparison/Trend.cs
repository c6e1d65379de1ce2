namespace InsConformance.Verdicts.Comparison;

/// <summary>How a scenario went from one result to the next.</summary>
public enum Trend
{
    /// <summary>It fails and did not before.</summary>
    New,

    /// <summary>
    /// It was judged, and the last result does not judge it any more without saying that it does not apply: inconclusive, not executed,
    /// stopped by an error of the bench, or absent. What was proven is proven no longer.
    /// </summary>
    Lost,

    /// <summary>It was judged, and the last result says that it does not apply: a declaration or an adapter changed. The reason is there, nothing is proven.</summary>
    Excluded,

    /// <summary>It fails, as before.</summary>
    Still,

    /// <summary>It failed and does not any more.</summary>
    Fixed,

    /// <summary>It went from failing to not failing and back, or the other way, over three results or more.</summary>
    Flaky,

    /// <summary>It does not fail and did not before, or no result but one judges it.</summary>
    Quiet,
}
