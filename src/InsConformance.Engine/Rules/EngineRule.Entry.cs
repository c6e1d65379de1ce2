namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 1.2.</summary>
    public static EngineRule UppercaseStored { get; } = Official(
        "Les noms sont enregistrés en majuscules.", ["guide v2, règle 1", "INS 1.2"]);

    /// <summary>INS 1.2.</summary>
    public static EngineRule DiacriticsRemoved { get; } = Official(
        "Les noms sont enregistrés sans accent ni signe diacritique.", ["guide v2, règle 1", "INS 1.2"]);

    /// <summary>INS 1.2.</summary>
    public static EngineRule HyphenKept { get; } = Official(
        "Le tiret est accepté et enregistré.", ["guide v2, règle 1", "INS 1.2"]);

    /// <summary>INS 1.2.</summary>
    public static EngineRule ApostropheKept { get; } = Official(
        "L'apostrophe est acceptée et enregistrée.", ["guide v2, règle 1", "INS 1.2"]);

    /// <summary>INS 1.2.</summary>
    public static EngineRule SpaceKept { get; } = Official(
        "L'espace est accepté et enregistré.", ["guide v2, règle 1", "INS 1.2"]);

    /// <summary>INS 1.2.</summary>
    public static EngineRule LongNamesAccepted { get; } = Official(
        "Un nom d'au moins 54 caractères est accepté.", ["guide v2, règle 1", "INS 1.2"]);

    /// <summary>Characters without an equivalent.</summary>
    public static EngineRule ForeignCharactersRefused { get; } = Inferred(
        "Un caractère sans équivalent permis est refusé, jamais supprimé en silence.", ["guide v2, règle 1", "SEL-MP-043"]);

    /// <summary>INS 1.3.</summary>
    public static EngineRule DayBounds { get; } = Official(
        "Le jour de naissance saisi est compris entre 1 et 31.", ["guide v2, règle 1", "INS 1.3"]);

    /// <summary>INS 1.3.</summary>
    public static EngineRule MonthBounds { get; } = Official(
        "Le mois de naissance saisi est compris entre 1 et 12.", ["guide v2, règle 1", "INS 1.3"]);

    /// <summary>COG.</summary>
    public static EngineRule BirthPlaceIsACode { get; } = Secondary(
        "Le lieu de naissance est un code officiel géographique, jamais un texte libre.", ["guide v3, EXI ID 14 et 15"]);

    /// <summary>EXI ID 11.</summary>
    public static EngineRule UnknownDayIsTheFirst { get; } = Secondary(
        "Un jour de naissance inconnu devient le premier du mois.", ["guide v3, EXI ID 11", "RNIV, EXI PP 19"]);

    /// <summary>EXI ID 11.</summary>
    public static EngineRule UnknownMonthIsJanuary { get; } = Secondary(
        "Un mois de naissance inconnu devient janvier.", ["guide v3, EXI ID 11", "RNIV, EXI PP 19"]);

    /// <summary>EXI ID 11.</summary>
    public static EngineRule UnknownDayAndMonthAreTheLast { get; } = Secondary(
        "Un jour et un mois inconnus deviennent le 31 décembre.", ["guide v3, EXI ID 11", "RNIV, EXI PP 19"]);

    /// <summary>EXI ID 11.</summary>
    public static EngineRule CompletedDateMarked { get; } = Secondary(
        "Une date de naissance complétée est marquée fictive.", ["guide v3, EXI ID 11", "RNIV, EXI PP 19"]);

    /// <summary>INS 14.</summary>
    public static EngineRule FirstNameCoherence { get; } = Official(
        "Le 1er prénom de naissance est le début de la liste des prénoms.", ["guide v2, règle 6", "INS 14.1"]);
}
