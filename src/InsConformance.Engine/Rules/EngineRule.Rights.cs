namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 5.</summary>
    public static EngineRule AccessHabilitation { get; } = Official(
        "Seul un utilisateur habilité consulte, crée, modifie ou transmet une identité.", ["guide v2, règle 4", "INS 5.1"]);

    /// <summary>INS 6.</summary>
    public static EngineRule InsiHabilitation { get; } = Official(
        "Seul un utilisateur habilité interroge le téléservice INSi.", ["guide v2, règle 4", "INS 6.1"]);

    /// <summary>Documents.</summary>
    public static EngineRule DocumentHabilitation { get; } = Inferred(
        "Seul un utilisateur habilité contrôle les justificatifs et valide une identité.", ["guide v2, règles 4 et 19"]);

    /// <summary>Attributes.</summary>
    public static EngineRule AttributeHabilitation { get; } = Inferred(
        "Seul un utilisateur habilité pose ou retire un attribut.", ["guide v2, règles 4 et 25"]);

    /// <summary>Downgrade.</summary>
    public static EngineRule DowngradeHabilitation { get; } = Inferred(
        "Seul un utilisateur habilité rétrograde une identité.", ["guide v2, règle 27", "INS 33 ne dit pas à qui l'action est réservée"]);

    /// <summary>Merge.</summary>
    public static EngineRule MergeHabilitation { get; } = Inferred(
        "La fusion n'est pas un droit ordinaire : elle revient à la cellule d'identitovigilance.",
        ["pages régionales d'identitovigilance"]);

    /// <summary>Journals.</summary>
    public static EngineRule JournalHabilitation { get; } = Inferred(
        "Seul un utilisateur habilité consulte les journaux.", ["guide v2, règle 4"]);

    /// <summary>Settings.</summary>
    public static EngineRule SettingsHabilitation { get; } = Official(
        "Les habilitations et le paramétrage reviennent à l'administrateur du site.",
        ["guide v2, règles 3, 4 et 19", "INS 5.1", "INS 19.1"]);
}
