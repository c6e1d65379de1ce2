namespace InsConformance.Identity.Traits;

/// <summary>« Sexe » of an identity. Data of its own, never derived from the matricule.</summary>
public enum Sex
{
    /// <summary>« Masculin », code M.</summary>
    Male,

    /// <summary>« Féminin », code F.</summary>
    Female,

    /// <summary>« Indéterminé », code I: local identities only.</summary>
    Indeterminate,

    /// <summary>« Inconnu », code U: local identities only.</summary>
    Unknown,
}
