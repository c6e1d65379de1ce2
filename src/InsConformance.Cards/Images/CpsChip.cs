namespace InsConformance.Cards.Images;

/// <summary>Kind of chip, or of contact with it, of a CPx card.</summary>
public enum CpsChip
{
    /// <summary>CPS3 through its contacts, kind <c>cps3</c>.</summary>
    Cps3,

    /// <summary>CPS3 without contact, kind <c>cps3-contactless</c>.</summary>
    Cps3Contactless,
}
