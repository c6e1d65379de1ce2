namespace InsConformance.Engine.Store;

/// <summary>What the register may be searched by, beside a birth date (guide v2 règle 17).</summary>
public enum IndexedField
{
    /// <summary>The birth date alone.</summary>
    BirthDate,

    /// <summary>« Nom de naissance ».</summary>
    BirthName,

    /// <summary>« Nom utilisé ».</summary>
    UsedName,

    /// <summary>« 1er prénom de naissance ».</summary>
    FirstBirthName,

    /// <summary>« Prénom(s) de naissance », from the beginning of the list.</summary>
    BirthGivenNames,

    /// <summary>« Prénom(s) de naissance », from the second name on and from each of the following ones.</summary>
    FurtherGivenName,

    /// <summary>« Prénom utilisé ».</summary>
    UsedFirstName,
}
