namespace InsConformance.Exchange.Texts;

/// <summary>A trait that the digits of a matricule also tell.</summary>
internal enum MatriculeTrait
{
    /// <summary>« Sexe ».</summary>
    Sex,

    /// <summary>« Date de naissance ».</summary>
    BirthDate,

    /// <summary>« Lieu de naissance ».</summary>
    BirthPlace,
}
