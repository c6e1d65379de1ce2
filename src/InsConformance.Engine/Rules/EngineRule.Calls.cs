namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 28.1.</summary>
    public static EngineRule DoubtfulBlocksInsi { get; } = Official(
        "INSi n'est pas appelé pour une identité douteuse.", ["guide v2, règle 25", "INS 28.1"]);

    /// <summary>INS 28.2.</summary>
    public static EngineRule FictitiousBlocksInsi { get; } = Official(
        "INSi n'est pas appelé pour une identité fictive.", ["guide v2, règle 25", "INS 28.2"]);

    /// <summary>Merged identities.</summary>
    public static EngineRule MergedIdentityNotCalled { get; } = Inferred(
        "INSi n'est pas appelé pour une identité fusionnée dans une autre.", ["choix du banc"]);

    /// <summary>CNDA 2.03.</summary>
    public static EngineRule LexicalRuleBeforeCall { get; } = Secondary(
        "Un nom que INSi n'admet pas est refusé avant l'appel.", ["SEL-MP-043, EF_INS01_03", "CNDA, test 2.03, cas 3"]);

    /// <summary>EF_INS25_04.</summary>
    public static EngineRule SexKnownBeforeCall { get; } = Secondary(
        "INSi n'est appelé qu'avec un sexe M ou F.", ["SEL-MP-043, EF_INS25_04", "anomalie insi_24 observée en production (étude Ophtao)"]);

    /// <summary>COG 99999.</summary>
    public static EngineRule UnknownPlaceNotSent { get; } = Inferred(
        "Le code lieu 99999 n'est jamais transmis à INSi.", ["INS 11, note", "choix du banc"]);

    /// <summary>Sentinelle 02.</summary>
    public static EngineRule FirstCallWithoutBirthPlace { get; } = Official(
        "Le premier appel par traits part sans code lieu de naissance.", ["Ségur vague 2, schéma fonctionnel de la qualification"]);

    /// <summary>Sentinelle.05.</summary>
    public static EngineRule SecondCallWithBirthPlace { get; } = Official(
        "Après « plusieurs identités », un second appel part sans clic avec le code lieu de naissance.",
        ["Ségur vague 2, Sentinelle.05", "CNDA, test 2.06"]);

    /// <summary>CNDA 2.07.</summary>
    public static EngineRule GivenNamesTriedOneByOne { get; } = Secondary(
        "Les prénoms sont essayés l'un après l'autre.", ["CNDA, test 2.07"]);

    /// <summary>CNDA 2.07.</summary>
    public static EngineRule GivenNamesTriedTogetherLast { get; } = Secondary(
        "Les prénoms sont essayés tous ensemble en dernier.", ["CNDA, test 2.07, cas 2"]);

    /// <summary>Compound names.</summary>
    public static EngineRule CompoundNamesKeptWhole { get; } = Secondary(
        "Un prénom composé est essayé entier.", ["échanges enregistrés par padoa/tlsi-ins (ListePrenom)"]);

    /// <summary>CNDA 2.07.</summary>
    public static EngineRule SearchEndsWhenFound { get; } = Secondary(
        "La recherche s'arrête à la première identité trouvée.", ["CNDA, test 2.07, cas 1"]);

    /// <summary>Technical errors.</summary>
    public static EngineRule SearchEndsOnTechnicalError { get; } = Secondary(
        "La recherche s'arrête à la première erreur technique.", ["code de padoa/tlsi-ins et de CharlieLamatte/SAPA"]);

    /// <summary>Technical errors.</summary>
    public static EngineRule TechnicalErrorIsNot01 { get; } = Secondary(
        "Une erreur technique n'est pas « aucune identité trouvée ».", ["documentation de DevBox-Santé", "code de padoa/tlsi-ins"]);

    /// <summary>CNDA 1.07.</summary>
    public static EngineRule UsualNameOfTheCardTried { get; } = Secondary(
        "Après un retour 01 par carte Vitale, une seconde recherche part avec le nom d'usage de la carte.", ["CNDA, test 1.07, cas 2"]);

    /// <summary>Sentinelle 02.</summary>
    public static EngineRule CallOnOpening { get; } = Official(
        "L'ouverture du dossier d'une identité non qualifiée lance l'appel sans clic.", ["Ségur vague 2, Sentinelle 02"]);

    /// <summary>Sentinelle.07.</summary>
    public static EngineRule Message01 { get; } = Official(
        "Le retour 01 affiche le message officiel.", ["Ségur vague 2, Sentinelle.07"]);

    /// <summary>Sentinelle.07.</summary>
    public static EngineRule Message02 { get; } = Official(
        "Le retour 02 affiche le message officiel.", ["Ségur vague 2, Sentinelle.07"]);
}
