namespace InsConformance.Identity.Traits;

/// <summary>How the lexical rule of the téléservice is read.</summary>
public enum InsiLexicalProfile
{
    /// <summary>SEL-MP-043 as its readers quote it.</summary>
    Specification,

    /// <summary>The specification, and the stricter form of some clients: every separator stands between two letters.</summary>
    BetweenLetters,
}
