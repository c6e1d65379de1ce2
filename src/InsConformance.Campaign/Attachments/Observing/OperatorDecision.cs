namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>What came of a request.</summary>
public enum OperatorDecision
{
    /// <summary>« fait » : the software did it.</summary>
    Done,

    /// <summary>« refusé » : the software refused to, which is an answer.</summary>
    Refused,

    /// <summary>« impossible » : the software has no such thing; the scenario is not applicable, for the reason given in the note.</summary>
    Impossible,

    /// <summary>« passer » : not now; the scenario is not executed, and will be proposed again.</summary>
    Skipped,

    /// <summary>« fin » : the operator stops there; what is not graded yet will be proposed again.</summary>
    Left,

    /// <summary>« essai » : the operator says which test he plays next; where he works as he likes only.</summary>
    Announced,
}
