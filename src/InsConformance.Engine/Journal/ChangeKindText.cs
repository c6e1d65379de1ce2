namespace InsConformance.Engine.Journal;

/// <summary>« Type de modification » in French, as journals show it.</summary>
public static class ChangeKindText
{
    /// <summary>« Création », « Récupération de l'INS »…</summary>
    public static string Label(this ChangeKind kind) => kind switch
    {
        ChangeKind.Creation => "Création",
        ChangeKind.Modification => "Modification",
        ChangeKind.Document => "Justificatif",
        ChangeKind.Validation => "Validation",
        ChangeKind.Attribute => "Attribut",
        ChangeKind.Retrieval => "Récupération de l'INS",
        ChangeKind.VitaleApp => "Lecture de l'appli carte Vitale",
        ChangeKind.Verification => "Vérification de l'INS",
        ChangeKind.Downgrade => "Rétrogradation",
        ChangeKind.Merge => "Fusion",
        ChangeKind.Reception => "Réception",
        ChangeKind.Settings => "Paramétrage",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of change."),
    };
}
