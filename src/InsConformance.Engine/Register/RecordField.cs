namespace InsConformance.Engine.Register;

/// <summary>The fields of a recorded identity: the ten of règle 1, in its order, then those that this product keeps besides.</summary>
public enum RecordField
{
    /// <summary>« Matricule INS ».</summary>
    Matricule,

    /// <summary>« OID ».</summary>
    Oid,

    /// <summary>« Nom de naissance ».</summary>
    BirthName,

    /// <summary>« Prénom(s) de naissance ».</summary>
    BirthGivenNames,

    /// <summary>« 1er prénom de naissance ».</summary>
    FirstBirthName,

    /// <summary>« Date de naissance ».</summary>
    BirthDate,

    /// <summary>« Sexe ».</summary>
    Sex,

    /// <summary>« Code lieu de naissance ».</summary>
    BirthPlace,

    /// <summary>« Nom utilisé ».</summary>
    UsedName,

    /// <summary>« Prénom utilisé ».</summary>
    UsedFirstName,

    /// <summary>« Numéro de sécurité sociale » used for reimbursement: never the matricule INS (INS 1.4).</summary>
    SocialSecurityNumber,

    /// <summary>« Adresse ».</summary>
    PostalAddress,

    /// <summary>« Téléphone ».</summary>
    Telephone,
}
