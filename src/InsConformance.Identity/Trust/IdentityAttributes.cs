namespace InsConformance.Identity.Trust;

/// <summary>« Attributs » that complete the trust status (guide v2 règles 22–25, INS 27; v3 EXI ID 24).</summary>
[Flags]
public enum IdentityAttributes
{
    /// <summary>No attribute.</summary>
    None = 0,

    /// <summary>« Identité homonyme » (HOMA) : warns of a person with nearly the same strict traits; changes no status.</summary>
    Homonym = 1,

    /// <summary>« Identité douteuse » (DOUT) : forces « identité provisoire » and blocks INSi.</summary>
    Doubtful = 2,

    /// <summary>
    /// « Identité fictive » (FICT) : sensitive, anonymous or training identity; forces « identité provisoire » and blocks INSi.
    /// </summary>
    Fictitious = 4,
}
