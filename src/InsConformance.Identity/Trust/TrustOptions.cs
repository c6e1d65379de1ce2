namespace InsConformance.Identity.Trust;

/// <summary>
/// The points that the readable texts leave open, each with the default of this bench. <see cref="TrustOptionRules"/> says in French
/// what each means and what it rests on.
/// </summary>
public sealed record TrustOptions
{
    /// <summary>Profile of the guide v2: an identity may be doubtful and fictitious at once, with a warning.</summary>
    public static TrustOptions GuideV2 { get; } = For(GuideVersion.V2);

    /// <summary>Profile of the guide v3: the fictitious attribute stands alone.</summary>
    public static TrustOptions GuideV3 { get; } = For(GuideVersion.V3);

    /// <summary>The version of the guide the defaults come from.</summary>
    public GuideVersion Guide { get; private init; }

    /// <summary>O01: a failed verification downgrades at once, instead of raising an alert and waiting for a person.</summary>
    public bool FailedVerificationDowngradesAtOnce { get; init; }

    /// <summary>O02: months after which a qualified identity is due for a new verification; <see langword="null"/>: never.</summary>
    public int? ReverificationMonths { get; init; }

    /// <summary>O03: a first birth name changed within the beginning of the list keeps the status.</summary>
    public bool CoherentFirstNameKeepsStatus { get; init; } = true;

    /// <summary>O04: removing « douteuse » or « fictive » gives the previous status back.</summary>
    public bool AttributeRemovalRestoresStatus { get; init; }

    /// <summary>O05: two identities that hold different INS may be merged, with a warning.</summary>
    public bool AllowsMergeOfDifferentIns { get; init; }

    /// <summary>O06: correcting a strict trait of a validated identity sends it back to « provisoire » (T27).</summary>
    public bool ValidatedTraitEditGoesBackToProvisional { get; init; }

    /// <summary>O07: « fictive » may stand beside another attribute, with a warning.</summary>
    public bool ToleratesFictitiousWithOthers { get; init; }

    /// <summary>O08: the software validates by itself as soon as a high-confidence document is filled in.</summary>
    public bool AutomaticValidation { get; init; }

    /// <summary>O09: an ordinary user may downgrade explicitly (T16), where the site habilitates him.</summary>
    public bool UsersMayDowngrade { get; init; }

    /// <summary>O10: a new NIR keeps the document check of a qualified identity when no new document is shown (T26).</summary>
    public bool NirChangeKeepsDocumentCheck { get; init; }

    /// <summary>The profile of a version of the guide.</summary>
    public static TrustOptions For(GuideVersion guide) => new()
    {
        Guide = guide,
        ToleratesFictitiousWithOthers = guide is GuideVersion.V2,
    };
}
