namespace InsConformance.Identity.Trust;

/// <summary>
/// Why the identity returned by INSi with code 00 must not be « rapatriée » (quality checks of a return, in their order).
/// </summary>
public enum InsiReturnDefect
{
    /// <summary>Usable.</summary>
    None,

    /// <summary>The birth date contains 00 in the day or the month (règle 11, INS 15).</summary>
    IncompleteBirthDate,

    /// <summary>The birth name is empty (règle 12, INS 16.1).</summary>
    EmptyBirthName,

    /// <summary>The list of given names is empty (règle 12, INS 16.2).</summary>
    EmptyGivenNames,

    /// <summary>The sex is empty (règle 12, INS 16.3).</summary>
    EmptySex,

    /// <summary>The matricule has a wrong structure or key (inferred).</summary>
    InvalidMatricule,

    /// <summary>The OID is not one of an INS (inferred).</summary>
    UnknownOid,

    /// <summary>The OID is not allowed on the platform: a test INS in production (data types of IHE France).</summary>
    ForeignPlatform,

    /// <summary>Another identity of the base holds the same matricule and OID (INV9).</summary>
    HeldByAnotherIdentity,
}
