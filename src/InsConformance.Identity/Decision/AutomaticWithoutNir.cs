namespace InsConformance.Identity.Decision;

/// <summary>
/// Whether a perfect match of the traits is enough to accept a return by itself when no NIR of the person is known.
/// SC.INS.22 does not say.
/// </summary>
public enum AutomaticWithoutNir
{
    /// <summary>Only when the call came from the carte Vitale.</summary>
    VitaleCardOnly,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never: the user confirms.</summary>
    Never,
}
