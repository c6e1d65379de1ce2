namespace InsConformance.Engine.Rights;

/// <summary>« Habilitations » : what a user may do. Each is granted apart from the others (guide v2 règle 4, INS 5 and INS 6).</summary>
[Flags]
public enum Right
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>See and search identities and their INS.</summary>
    ConsultIdentities = 1 << 0,

    /// <summary>Create identities.</summary>
    CreateIdentities = 1 << 1,

    /// <summary>Edit the traits that are not locked.</summary>
    EditIdentities = 1 << 2,

    /// <summary>Record identity documents, validate identities, withdraw documents.</summary>
    CheckDocuments = 1 << 3,

    /// <summary>Set and remove the attributes « homonyme », « douteuse » and « fictive ».</summary>
    SetAttributes = 1 << 4,

    /// <summary>Call the INSi téléservice and accept or reject what it returns.</summary>
    CallInsi = 1 << 5,

    /// <summary>« Super utilisateur » : edit the strict traits of an identity that carries the INS (règle 26, INS 29 and INS 32).</summary>
    EditStrictTraits = 1 << 6,

    /// <summary>Move an identity to a lower status (INS 33).</summary>
    DowngradeIdentities = 1 << 7,

    /// <summary>Merge duplicates and undo a merge.</summary>
    MergeIdentities = 1 << 8,

    /// <summary>Send identities to other software, on paper or to partners.</summary>
    EmitIdentities = 1 << 9,

    /// <summary>Read the journals.</summary>
    ConsultJournals = 1 << 10,

    /// <summary>Change the settings of the site, the documents it accepts, the profiles of its users.</summary>
    ConfigureSite = 1 << 11,

    /// <summary>Find the identities marked « fictive » to protect a person.</summary>
    ConsultSensitiveIdentities = 1 << 12,
}
