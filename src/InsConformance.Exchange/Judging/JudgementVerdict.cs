namespace InsConformance.Exchange.Judging;

/// <summary>What an artefact is worth. The declaration order is the order of gravity.</summary>
public enum JudgementVerdict
{
    /// <summary>Nothing is wrong in what could be evaluated.</summary>
    Passed,

    /// <summary>Right on every « DOIT », but departs from a recommendation.</summary>
    Warning,

    /// <summary>A « DOIT » is not respected.</summary>
    Failed,

    /// <summary>The artefact could not be read as one of its format: nothing was judged.</summary>
    Error,
}
