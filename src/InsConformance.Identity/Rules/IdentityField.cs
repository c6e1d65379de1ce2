namespace InsConformance.Identity.Rules;

/// <summary>
/// The ten fields that a software must be able to record for an « identité numérique » (guide v2 règle 1, INS 1),
/// in the order of the rule. <see cref="IdentityFields"/> says what each is.
/// </summary>
public enum IdentityField
{
    /// <summary>« Matricule INS » : the NIR or NIA, 13 characters and a key of 2.</summary>
    Matricule,

    /// <summary>« OID » : the authority that assigned the matricule, hence its nature NIR or NIA.</summary>
    Oid,

    /// <summary>« Nom de naissance ».</summary>
    BirthName,

    /// <summary>« Prénom(s) de naissance » : the whole list of the birth certificate.</summary>
    BirthGivenNames,

    /// <summary>« 1er prénom de naissance » : the beginning of the list, chosen by the user.</summary>
    FirstBirthName,

    /// <summary>« Date de naissance ».</summary>
    BirthDate,

    /// <summary>« Sexe ».</summary>
    Sex,

    /// <summary>« Code lieu de naissance » : INSEE code (COG) of the commune, or of the country for a birth abroad.</summary>
    BirthPlace,

    /// <summary>« Nom utilisé » : the name of daily life, complementary.</summary>
    UsedName,

    /// <summary>« Prénom utilisé » : the given name of daily life, complementary.</summary>
    UsedFirstName,
}
