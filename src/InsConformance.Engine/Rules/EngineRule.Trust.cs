namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 23.</summary>
    public static EngineRule InsiAloneNeverValidates { get; } = Official(
        "Un retour INSi accepté rend l'identité récupérée, jamais validée.", ["guide v2, règle 20", "INS 23.1"]);

    /// <summary>INS 29.</summary>
    public static EngineRule BirthNameLocked { get; } = Official(
        "Un utilisateur ordinaire ne modifie pas le nom de naissance d'une identité récupérée ou qualifiée.",
        ["guide v2, règle 26", "INS 29.1"]);

    /// <summary>INS 29.</summary>
    public static EngineRule BirthGivenNamesLocked { get; } = Official(
        "Un utilisateur ordinaire ne modifie pas les prénoms de naissance d'une identité récupérée ou qualifiée.",
        ["guide v2, règle 26", "INS 29.1"]);

    /// <summary>INS 29.</summary>
    public static EngineRule BirthDateLocked { get; } = Official(
        "Un utilisateur ordinaire ne modifie pas la date de naissance d'une identité récupérée ou qualifiée.",
        ["guide v2, règle 26", "INS 29.1"]);

    /// <summary>INS 29.</summary>
    public static EngineRule SexLocked { get; } = Official(
        "Un utilisateur ordinaire ne modifie pas le sexe d'une identité récupérée ou qualifiée.", ["guide v2, règle 26", "INS 29.1"]);

    /// <summary>INS 29.</summary>
    public static EngineRule BirthPlaceLocked { get; } = Official(
        "Un utilisateur ordinaire ne modifie pas le code lieu de naissance d'une identité récupérée ou qualifiée.",
        ["guide v2, règle 26", "INS 29.1"]);

    /// <summary>INS 14.</summary>
    public static EngineRule CoherentFirstNameKeepsStatus { get; } = Inferred(
        "Changer le 1er prénom sans quitter le début de la liste ne change pas le statut.", ["INS 14", "INS 32.1"]);

    /// <summary>INS 32.</summary>
    public static EngineRule StrictEditInvalidatesIns { get; } = Official(
        "La modification d'un trait strict invalide le matricule et l'OID, et rétrograde l'identité.", ["guide v2, règle 27", "INS 32.1"]);

    /// <summary>INS 33.</summary>
    public static EngineRule DowngradeInvalidatesIns { get; } = Official(
        "La rétrogradation invalide le matricule et l'OID.", ["guide v2, règle 27", "INS 33.1"]);

    /// <summary>INS 32.1.</summary>
    public static EngineRule InvalidatedInsKept { get; } = Official(
        "Le matricule invalidé est conservé, invalidé, en base.", ["guide v2, règle 27", "INS 32.1"]);

    /// <summary>INS 32, INS 33.</summary>
    public static EngineRule InvalidatedInsHidden { get; } = Official(
        "Le matricule invalidé n'est plus affiché.", ["guide v2, règle 27", "INS 32.1", "INS 33.1"]);

    /// <summary>INS 27.</summary>
    public static EngineRule DoubtfulIsProvisional { get; } = Official(
        "Une identité douteuse est provisoire.", ["guide v2, règle 25", "INS 27.1", "INS 27.2", "INS 27.3"]);

    /// <summary>INS 27.</summary>
    public static EngineRule FictitiousIsProvisional { get; } = Official(
        "Une identité fictive est provisoire.", ["guide v2, règle 25", "INS 27"]);

    /// <summary>EXI ID 24.</summary>
    public static EngineRule FictitiousStandsAlone { get; } = Secondary(
        "L'attribut « fictive » ne se cumule avec aucun autre (guide v3).", ["guide v3, EXI ID 24"]);

    /// <summary>Removal.</summary>
    public static EngineRule AttributeRemovalKeepsProvisional { get; } = Inferred(
        "Retirer l'attribut « douteuse » ou « fictive » laisse l'identité provisoire.", ["choix du banc : aucun texte public"]);

    /// <summary>Homonyms.</summary>
    public static EngineRule HomonymAlert { get; } = Secondary(
        "Une identité homonyme est signalée partout où elle s'affiche.", ["guide v3, EXI ID 24"]);

    /// <summary>INS 26.</summary>
    public static EngineRule StatusHistory { get; } = Official(
        "Tout changement de statut est historisé.", ["guide v2, règle 21", "INS 26.1"]);

    /// <summary>INS 26.</summary>
    public static EngineRule StatusHistoryPrevious { get; } = Official(
        "L'historique porte le statut antérieur.", ["guide v2, règle 21", "INS 26.1"]);

    /// <summary>INS 26.</summary>
    public static EngineRule StatusHistoryDate { get; } = Official(
        "L'historique porte la date du changement de statut.", ["guide v2, règle 21", "INS 26.1"]);

    /// <summary>INS 26.</summary>
    public static EngineRule StatusHistoryResponsible { get; } = Official(
        "L'historique porte le responsable du changement de statut.", ["guide v2, règle 21", "INS 26.1"]);

    /// <summary>Failed verification.</summary>
    public static EngineRule FailedVerificationAwaitsAPerson { get; } = Inferred(
        "Une vérification négative suspend l'émission et attend qu'une personne habilitée tranche.",
        ["choix du banc, qui n'a pas lu les règles 40 à 57"]);

    /// <summary>Decision row 17.</summary>
    public static EngineRule VerificationDated { get; } = Inferred(
        "Une vérification favorable est datée dans l'identité.", ["choix du banc, qui n'a pas lu les règles 40 à 57"]);
}
