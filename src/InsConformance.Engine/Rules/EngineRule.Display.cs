namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 2.</summary>
    public static EngineRule BirthNameDisplayed { get; } = Official(
        "Le nom de naissance est toujours affiché.", ["guide v2, règle 3", "INS 2.1"]);

    /// <summary>INS 2.</summary>
    public static EngineRule FirstBirthNameDisplayed { get; } = Official(
        "Le 1er prénom de naissance est toujours affiché.", ["guide v2, règle 3", "INS 2.1"]);

    /// <summary>INS 2.</summary>
    public static EngineRule BirthDateDisplayed { get; } = Official(
        "La date de naissance est toujours affichée.", ["guide v2, règle 3", "INS 2.1"]);

    /// <summary>INS 2.</summary>
    public static EngineRule SexDisplayed { get; } = Official(
        "Le sexe est toujours affiché.", ["guide v2, règle 3", "INS 2.1"]);

    /// <summary>INS 2.</summary>
    public static EngineRule SiteChoosesFields { get; } = Official(
        "Le site choisit les autres champs affichés.", ["guide v2, règle 3", "INS 2.1"]);

    /// <summary>INS 2.</summary>
    public static EngineRule MatriculeFollowedByNature { get; } = Official(
        "Le matricule affiché est suivi de sa nature, NIR ou NIA.", ["guide v2, règle 3", "INS 2.1"]);

    /// <summary>INS 2.</summary>
    public static EngineRule LabelsUnequivocal { get; } = Official(
        "Les libellés des champs sont sans équivoque.", ["guide v2, règle 3", "INS 2.1"]);

    /// <summary>INS 13.1.</summary>
    public static EngineRule BirthDateShownAsDayMonthYear { get; } = Official(
        "La date de naissance s'affiche JJ/MM/AAAA.", ["guide v2, règle 6", "INS 13.1"]);

    /// <summary>INS 13.1.</summary>
    public static EngineRule BirthPlaceNameShown { get; } = Official(
        "Le lieu de naissance s'affiche par le nom de la commune ou du pays.", ["guide v2, règle 6", "INS 13.1"]);

    /// <summary>INS 30.</summary>
    public static EngineRule LockShown { get; } = Official(
        "Le verrouillage des traits stricts est mis en évidence.", ["guide v2, règle 26", "INS 30.1"]);

    /// <summary>Fictive dates.</summary>
    public static EngineRule FictiveDateShown { get; } = Secondary(
        "La date de naissance fictive est signalée.", ["guide v3, EXI ID 11", "capture d'écran du GRIVES"]);
}
