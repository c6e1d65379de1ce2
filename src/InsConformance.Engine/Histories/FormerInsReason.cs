namespace InsConformance.Engine.Histories;

/// <summary>Why an INS is in the history of an identity.</summary>
public enum FormerInsReason
{
    /// <summary>« Invalidé » here: a strict trait was modified, or the identity was downgraded (règle 27, INS 32 and INS 33).</summary>
    Invalidated,

    /// <summary>Replaced by another INS that INSi returned: NIA then NIR, or a new NIR.</summary>
    Replaced,

    /// <summary>Returned by INSi as history (« INSHISTO »), kept identically (EXI REC 08).</summary>
    ReturnedByInsi,
}
