namespace InsConformance.Engine.Journal;

/// <summary>How a retrieval ended.</summary>
public enum RetrievalEnd
{
    /// <summary>The user accepted the return.</summary>
    AcceptedByUser,

    /// <summary>The engine accepted a perfect match by itself (SC.INS.22).</summary>
    AcceptedAutomatically,

    /// <summary>The user rejected the return: the identity is untouched.</summary>
    RejectedByUser,

    /// <summary>A rule forbids feeding the identity.</summary>
    Blocked,

    /// <summary>Nothing usable came back: no identity, several, or a technical error.</summary>
    WithoutResult,
}
