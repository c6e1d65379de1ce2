namespace InsConformance.Campaign.Sut;

/// <summary>
/// The fields of an identity that a scenario can name: the ten of règle 1 (guide v2 règle 1, INS 1), then those that surround them.
/// <see cref="SutFields"/> gives the official French label of each.
/// </summary>
public enum SutField
{
    /// <summary>« Matricule INS »: 13 characters and the key of 2, spaces free.</summary>
    InsMatricule,

    /// <summary>« OID » of the authority that assigned the matricule.</summary>
    InsOid,

    /// <summary>« Nom de naissance ».</summary>
    BirthName,

    /// <summary>« Prénom(s) de naissance »: the whole list, separated by spaces.</summary>
    BirthGivenNames,

    /// <summary>« 1er prénom de naissance ».</summary>
    FirstBirthName,

    /// <summary>« Date de naissance », <c>JJ/MM/AAAA</c>.</summary>
    BirthDate,

    /// <summary>« Sexe »: <c>M</c>, <c>F</c>, <c>I</c> (indéterminé) or <c>U</c> (inconnu).</summary>
    Sex,

    /// <summary>« Code lieu de naissance »: the INSEE code of 5 characters.</summary>
    BirthPlace,

    /// <summary>« Nom utilisé ».</summary>
    UsedName,

    /// <summary>« Prénom utilisé ».</summary>
    UsedFirstName,

    /// <summary>« Adresse ».</summary>
    Address,

    /// <summary>« Téléphone ».</summary>
    Phone,

    /// <summary>« Numéro de sécurité sociale »: the number used for reimbursement, which is not the INS (INS 1.4).</summary>
    SocialSecurityNumber,
}
