namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 7.1.</summary>
    public static EngineRule BirthDateAloneSearched { get; } = Official(
        "La date de naissance seule trouve toutes les personnes nées ce jour.", ["guide v2, règle 17", "INS 7.1"]);

    /// <summary>INS 7.2, INS 10.1.</summary>
    public static EngineRule BirthNameSearched { get; } = Official(
        "Les premières lettres d'un nom sont cherchées dans le nom de naissance.", ["guide v2, règle 17", "INS 7.2", "INS 10.1"]);

    /// <summary>INS 7.3, INS 10.1.</summary>
    public static EngineRule UsedNameSearched { get; } = Official(
        "Les premières lettres d'un nom sont cherchées dans le nom utilisé.", ["guide v2, règle 17", "INS 7.3", "INS 10.1"]);

    /// <summary>INS 7.4, INS 10.2.</summary>
    public static EngineRule FirstBirthNameSearched { get; } = Official(
        "Les premières lettres d'un prénom sont cherchées dans le 1er prénom de naissance.", ["guide v2, règle 17", "INS 7.4", "INS 10.2"]);

    /// <summary>INS 7.4, INS 10.2.</summary>
    public static EngineRule BirthGivenNamesSearched { get; } = Official(
        "Les premières lettres d'un prénom sont cherchées dans la liste des prénoms de naissance.",
        ["guide v2, règle 17", "INS 7.4", "INS 10.2"]);

    /// <summary>INS 7.4.</summary>
    public static EngineRule FurtherGivenNamesSearched { get; } = Inferred(
        "Les premières lettres d'un prénom sont cherchées dans chaque prénom de la liste.", ["lecture de INS 7.4"]);

    /// <summary>INS 7.5, INS 10.2.</summary>
    public static EngineRule UsedFirstNameSearched { get; } = Official(
        "Les premières lettres d'un prénom sont cherchées dans le prénom utilisé.", ["guide v2, règle 17", "INS 7.5", "INS 10.2"]);

    /// <summary>INS 7.</summary>
    public static EngineRule FirstLettersAreEnough { get; } = Official(
        "Les premières lettres d'un nom ou d'un prénom suffisent à le trouver.", ["guide v2, règle 17", "INS 7.2"]);

    /// <summary>INS 9.1, 9.3, 9.4.</summary>
    public static EngineRule HyphenIgnoredInSearch { get; } = Official(
        "La recherche ne tient pas compte des tirets, simples ou doubles.", ["guide v2, règle 17", "INS 9.1", "INS 9.3", "INS 9.4"]);

    /// <summary>INS 9.2.</summary>
    public static EngineRule ApostropheIgnoredInSearch { get; } = Official(
        "La recherche ne tient pas compte des apostrophes.", ["guide v2, règle 17", "INS 9.2"]);

    /// <summary>INS 9.</summary>
    public static EngineRule AccentIgnoredInSearch { get; } = Official(
        "La recherche ne tient pas compte des accents ni des signes diacritiques.", ["guide v2, règle 17", "INS 9"]);

    /// <summary>INS 9.4.</summary>
    public static EngineRule SpaceIgnoredInSearch { get; } = Inferred(
        "La recherche ne tient pas compte des espaces : JEAN PAUL trouve JEAN-PAUL.", ["lecture de INS 9.4"]);

    /// <summary>Sensitive identities.</summary>
    public static EngineRule FictitiousSearchReserved { get; } = Inferred(
        "Une identité fictive, qui protège une personne, n'est trouvée que par un utilisateur habilité.",
        ["choix du banc, d'après la définition de l'identité fictive"]);

    /// <summary>INS 8.1.</summary>
    public static EngineRule FifteenCharactersDemanded { get; } = Official(
        "La recherche par matricule exige quinze caractères.", ["guide v2, règle 17", "INS 8.1"]);

    /// <summary>INS 8.1.</summary>
    public static EngineRule KeyCheckedBeforeSearch { get; } = Official(
        "La clé du matricule est contrôlée avant toute recherche.", ["guide v2, règle 17", "INS 8.1"]);
}
