namespace InsConformance.Exchange.Comparison;

/// <summary>What the artefacts of one person must say alike.</summary>
public enum ComparedTrait
{
    /// <summary>« Matricule INS », 15 characters.</summary>
    Matricule,

    /// <summary>OID of the authority of the matricule.</summary>
    Oid,

    /// <summary>« Nom de naissance ».</summary>
    BirthName,

    /// <summary>« Premier prénom de naissance » ; the datamatrix has only the list.</summary>
    FirstGivenName,

    /// <summary>« Prénom(s) de naissance », the list.</summary>
    GivenNames,

    /// <summary>« Date de naissance », AAAA-MM-JJ.</summary>
    BirthDate,

    /// <summary>« Sexe », M, F or U.</summary>
    Sex,

    /// <summary>« Code lieu de naissance » (COG).</summary>
    BirthPlace,
}
