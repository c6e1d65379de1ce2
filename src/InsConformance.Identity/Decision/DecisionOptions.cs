namespace InsConformance.Identity.Decision;

/// <summary>
/// The points that the decision table leaves to the product. <see cref="DecisionOptionRules"/> says in French what each means.
/// </summary>
public sealed record DecisionOptions
{
    /// <summary>Ségur vague 2: perfect matches are accepted and second calls made without a click, place of birth first.</summary>
    public static DecisionOptions SegurWave2 { get; } = new();

    /// <summary>
    /// « Guide d'implémentation » alone: the user accepts every return, tries the other given names, then the place of birth.
    /// </summary>
    public static DecisionOptions Guide { get; } = new()
    {
        AcceptsPerfectMatchAlone = false,
        TriesBirthPlaceFirst = false,
        RetriesAlone = false,
    };

    /// <summary>O11: a perfect match is accepted without a click (SC.INS.22).</summary>
    public bool AcceptsPerfectMatchAlone { get; init; } = true;

    /// <summary>O12: what counts as perfect when no NIR of the person is known.</summary>
    public AutomaticWithoutNir WithoutKnownNir { get; init; } = AutomaticWithoutNir.VitaleCardOnly;

    /// <summary>O13: a validated identity that differs from the return by nothing major may be qualified, once confirmed (row 5).</summary>
    public bool MinorDifferencesMayQualify { get; init; } = true;

    /// <summary>O14: after code 02, the place of birth is tried before the other given names.</summary>
    public bool TriesBirthPlaceFirst { get; init; } = true;

    /// <summary>O15: after code 02, the call with the place of birth leaves without a click (Sentinelle.05).</summary>
    public bool RetriesAlone { get; init; } = true;
}
