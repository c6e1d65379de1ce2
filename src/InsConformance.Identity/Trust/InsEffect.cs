namespace InsConformance.Identity.Trust;

/// <summary>What a transition does to the active matricule INS and OID.</summary>
public enum InsEffect
{
    /// <summary>There was none and there is none.</summary>
    None,

    /// <summary>Written where there was none.</summary>
    Set,

    /// <summary>Kept as they are.</summary>
    Kept,

    /// <summary>« Invalidés » : empty for the user, kept invalidated in the base (INS 32, 33).</summary>
    Invalidated,

    /// <summary>Replaced by another INS, the former one going to the history.</summary>
    Replaced,

    /// <summary>Depends on the identities at hand (own-domain flow, merge).</summary>
    Any,
}
