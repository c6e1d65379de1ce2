namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 11.</summary>
    public static EngineRule MandatoryBirthName { get; } = Official(
        "Aucune identité n'est créée sans nom de naissance.", ["guide v2, règle 5", "INS 11.1"]);

    /// <summary>INS 11.</summary>
    public static EngineRule MandatoryFirstBirthName { get; } = Official(
        "Aucune identité n'est créée sans 1er prénom de naissance.", ["guide v2, règle 5", "INS 11.1"]);

    /// <summary>INS 11.</summary>
    public static EngineRule MandatoryBirthDate { get; } = Official(
        "Aucune identité n'est créée sans date de naissance.", ["guide v2, règle 5", "INS 11.1"]);

    /// <summary>INS 11.</summary>
    public static EngineRule MandatorySex { get; } = Official(
        "Aucune identité n'est créée sans sexe.", ["guide v2, règle 5", "INS 11.1"]);

    /// <summary>INS 11.</summary>
    public static EngineRule MandatoryBirthPlace { get; } = Official(
        "Aucune identité n'est créée sans code lieu de naissance.", ["guide v2, règle 5", "INS 11.1"]);

    /// <summary>INS 12.</summary>
    public static EngineRule UsedNameOptional { get; } = Official(
        "Une identité se crée sans nom utilisé.", ["guide v2, règle 5", "INS 12.1"]);

    /// <summary>INS 12.</summary>
    public static EngineRule UsedFirstNameOptional { get; } = Official(
        "Une identité se crée sans prénom utilisé.", ["guide v2, règle 5", "INS 12.1"]);

    /// <summary>INS 12.</summary>
    public static EngineRule BirthGivenNamesOptional { get; } = Official(
        "Une identité se crée sans la liste des prénoms de naissance.", ["guide v2, règle 5", "INS 12.1"]);

    /// <summary>INS 11, note.</summary>
    public static EngineRule UnknownPlaceAccepted { get; } = Official(
        "Le code 99999 convient pour un lieu de naissance inconnu.", ["guide v2, règle 5", "INS 11"]);

    /// <summary>INS 22.</summary>
    public static EngineRule ProvisionalByDefault { get; } = Official(
        "Une identité créée sans autre preuve est provisoire.", ["guide v2, règle 20", "INS 22.1"]);

    /// <summary>Doubles.</summary>
    public static EngineRule ExistingIdentityConfirmed { get; } = Inferred(
        "Une identité déjà connue avec les mêmes traits appelle une confirmation avant la création.",
        ["guide v2, règle 17 (recherche d'antériorité)"]);

    /// <summary>Parallel users.</summary>
    public static EngineRule NoLostUpdate { get; } = Inferred(
        "Une modification faite sur une version périmée de l'identité est refusée.",
        ["choix du banc : aucune modification n'en écrase une autre"]);

    /// <summary>EXI ID 08.</summary>
    public static EngineRule UsedNameNeverCopied { get; } = Secondary(
        "Le nom utilisé n'est jamais recopié du nom de naissance.", ["guide v3, EXI ID 08"]);

    /// <summary>EXI ID 08.</summary>
    public static EngineRule UsedFirstNameNeverCopied { get; } = Secondary(
        "Le prénom utilisé n'est jamais recopié du prénom de naissance.", ["guide v3, EXI ID 08"]);

    /// <summary>INS 1.4.</summary>
    public static EngineRule SocialSecurityNumberApart { get; } = Official(
        "Le numéro de sécurité sociale a son propre champ et n'alimente pas le matricule INS.", ["guide v2, règle 1", "INS 1.4"]);

    /// <summary>INS 1.4.</summary>
    public static EngineRule SocialSecurityLabelWithoutIns { get; } = Official(
        "Le libellé du numéro de sécurité sociale ne contient pas « INS ».", ["guide v2, règle 1", "INS 1.4"]);
}
