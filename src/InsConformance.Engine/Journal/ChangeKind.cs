namespace InsConformance.Engine.Journal;

/// <summary>« Type de modification » of a change (guide v2 règle 16, INS 17).</summary>
public enum ChangeKind
{
    /// <summary>« Création ».</summary>
    Creation,

    /// <summary>« Modification » of traits by a user.</summary>
    Modification,

    /// <summary>« Justificatif » recorded, refused by the person or withdrawn.</summary>
    Document,

    /// <summary>« Validation » of the identity.</summary>
    Validation,

    /// <summary>« Attribut » set or removed.</summary>
    Attribute,

    /// <summary>« Récupération » of the INS, accepted.</summary>
    Retrieval,

    /// <summary>« Lecture de l'appli carte Vitale ».</summary>
    VitaleApp,

    /// <summary>« Vérification » of the INS.</summary>
    Verification,

    /// <summary>« Rétrogradation » of the status.</summary>
    Downgrade,

    /// <summary>« Fusion », or its undoing.</summary>
    Merge,

    /// <summary>« Réception » from another software.</summary>
    Reception,

    /// <summary>« Paramétrage » of the site.</summary>
    Settings,
}
