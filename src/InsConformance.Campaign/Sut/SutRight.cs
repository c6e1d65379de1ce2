namespace InsConformance.Campaign.Sut;

/// <summary>« Habilitations »: what a user may do, each granted apart from the others (règle 4).</summary>
public enum SutRight
{
    /// <summary>« Accès aux identités »: see, search, create, edit, validate (INS 5).</summary>
    Identities,

    /// <summary>« Accès au téléservice INSi » (INS 6).</summary>
    Insi,

    /// <summary>« Super utilisateur »: edit the strict traits of an identity that carries the INS, downgrade it (INS 32, INS 33).</summary>
    SuperUser,

    /// <summary>« Accès aux identités sensibles »: find the identities that are marked fictive to protect a person.</summary>
    SensitiveIdentities,

    /// <summary>Change the settings of the site and the rights of its users.</summary>
    Administration,
}
