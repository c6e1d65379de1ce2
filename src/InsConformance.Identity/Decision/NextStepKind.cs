namespace InsConformance.Identity.Decision;

/// <summary>What to do after a decision.</summary>
public enum NextStepKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Call again with the place of birth added.</summary>
    CallWithBirthPlace,

    /// <summary>Call again with another given name.</summary>
    CallWithGivenName,

    /// <summary>Call by traits, since the carte Vitale found nobody.</summary>
    CallByTraits,

    /// <summary>Refine the search, or use the carte Vitale.</summary>
    RefineOrUseVitaleCard,

    /// <summary>Check what was typed, then call again.</summary>
    CheckEntry,

    /// <summary>Ask the INSEE to correct its base, or the person to show a correct document.</summary>
    RequestCorrection,

    /// <summary>Look at the other identity that holds the INS; propose a merge.</summary>
    ExamineDuplicate,

    /// <summary>A super user looks at the change.</summary>
    SuperUserReview,

    /// <summary>Put the identity on the work list: something is to be verified.</summary>
    AddToWorkList,

    /// <summary>Try again later; join the trace to the support request.</summary>
    RetryLater,

    /// <summary>Wait for the delay announced by INSi, not less.</summary>
    WaitForResult,

    /// <summary>Enter the real birth date and remove the marker.</summary>
    EnterRealBirthDate,

    /// <summary>Remove the attribute first.</summary>
    RemoveAttribute,
}
