namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>Decision row 13.</summary>
    public static EngineRule NotFoundKeepsIns { get; } = Inferred(
        "Un retour 01 ne retire rien à une identité récupérée ou qualifiée : il appelle une vérification.",
        ["choix du banc : aucun texte public sur une recherche infructueuse après récupération"]);

    /// <summary>INS 15.</summary>
    public static EngineRule NoFeedOnDateWithZero { get; } = Official(
        "Un retour dont la date contient 00 n'est pas rapatrié.", ["guide v2, règle 11", "INS 15.1"]);

    /// <summary>INS 16.1.</summary>
    public static EngineRule NoFeedOnEmptyBirthName { get; } = Official(
        "Un retour sans nom de naissance n'est pas rapatrié.", ["guide v2, règle 12", "INS 16.1"]);

    /// <summary>INS 16.2.</summary>
    public static EngineRule NoFeedOnEmptyGivenNames { get; } = Official(
        "Un retour sans liste de prénoms n'est pas rapatrié.", ["guide v2, règle 12", "INS 16.2"]);

    /// <summary>INS 16.3.</summary>
    public static EngineRule NoFeedOnEmptySex { get; } = Official(
        "Un retour sans sexe n'est pas rapatrié.", ["guide v2, règle 12", "INS 16.3"]);

    /// <summary>Birth place.</summary>
    public static EngineRule EmptyBirthPlaceTolerated { get; } = Inferred(
        "Un retour sans lieu de naissance est rapatrié ; le lieu connu est conservé.", ["guide v2, règle 12, qui ne cite pas le lieu de naissance"]);

    /// <summary>Keys.</summary>
    public static EngineRule ReturnedKeyChecked { get; } = Inferred(
        "Un matricule retourné dont la clé est fausse n'est pas rapatrié.", ["choix du banc, d'après INS 8.1"]);

    /// <summary>OIDs.</summary>
    public static EngineRule ReturnedOidChecked { get; } = Inferred(
        "Un OID qui n'est pas celui d'une INS n'est pas rapatrié.", ["liste des OID de l'ANS"]);

    /// <summary>Nature.</summary>
    public static EngineRule NatureTakenFromOid { get; } = Secondary(
        "La nature NIR ou NIA vient de l'OID retourné, jamais des chiffres.", ["CNDA, test 2.05", "liste des OID de l'ANS"]);

    /// <summary>Platforms.</summary>
    public static EngineRule TestInsRefusedInProduction { get; } = Secondary(
        "Une INS de test n'entre pas dans une base de production.", ["contraintes HL7 v2.5 d'IHE France"]);

    /// <summary>INV9.</summary>
    public static EngineRule UniqueActiveIns { get; } = Secondary(
        "Deux identités ne portent jamais la même INS active.", ["messages de Mediboard, logiciel référencé Ségur"]);

    /// <summary>Major differences.</summary>
    public static EngineRule MajorDifferenceStopsRetrieval { get; } = Official(
        "Une discordance majeure empêche le rapatriement.", ["ANS, kit laboratoires de biologie médicale"]);

    /// <summary>SC.INS.19.</summary>
    public static EngineRule DifferencesHighlighted { get; } = Official(
        "Les différences entre l'identité et le retour sont mises en évidence.", ["Ségur vague 2, SC.INS.19"]);

    /// <summary>SC.INS.19.</summary>
    public static EngineRule KnownNumberShown { get; } = Official(
        "Le numéro de sécurité sociale connu de l'usager est montré à côté du matricule retourné.", ["Ségur vague 2, SC.INS.19"]);

    /// <summary>INS 13.</summary>
    public static EngineRule ReturnAwaitsTheUser { get; } = Official(
        "Rien n'est rapatrié tant que l'utilisateur n'a pas accepté, sauf correspondance parfaite.", ["guide v2, règle 6", "INS 13.1"]);

    /// <summary>SC.INS.22.</summary>
    public static EngineRule PerfectMatchAccepted { get; } = Official(
        "Une correspondance parfaite est rapatriée sans clic.", ["Ségur vague 2, SC.INS.22"]);

    /// <summary>INS 13.1.</summary>
    public static EngineRule ListePrenomFeeds { get; } = Official(
        "La liste des prénoms vient de ListePrenom, jamais de Prenom.", ["guide v2, règle 6", "INS 13.1"]);

    /// <summary>INS 13.1.</summary>
    public static EngineRule BirthNameFed { get; } = Official(
        "Le nom de naissance est alimenté par INSi.", ["guide v2, règle 6", "INS 13.1"]);

    /// <summary>INS 13.1.</summary>
    public static EngineRule BirthGivenNamesFed { get; } = Official(
        "La liste des prénoms est alimentée par INSi.", ["guide v2, règle 6", "INS 13.1"]);

    /// <summary>INS 13.1.</summary>
    public static EngineRule BirthPlaceFed { get; } = Official(
        "Le code lieu de naissance est alimenté par INSi.", ["guide v2, règle 6", "INS 13.1"]);

    /// <summary>INS 14.</summary>
    public static EngineRule FirstNameKept { get; } = Official(
        "Le 1er prénom choisi par l'utilisateur n'est pas remplacé par la liste.", ["guide v2, règle 6", "INS 14.1"]);

    /// <summary>INS 14.</summary>
    public static EngineRule FirstNameCoherentWithReturn { get; } = Official(
        "Un retour n'est pas rapatrié sous un 1er prénom qui n'est pas le début de sa liste.", ["guide v2, règle 6", "INS 14.1"]);

    /// <summary>INS 14.</summary>
    public static EngineRule FirstNameAlert { get; } = Official(
        "Un 1er prénom incohérent avec la liste déclenche une alerte.", ["guide v2, règle 6", "INS 14.1"]);

    /// <summary>EXI ID 08.</summary>
    public static EngineRule UsedNameNeverFed { get; } = Secondary(
        "INSi n'alimente jamais le nom utilisé.", ["guide v3, EXI ID 08"]);

    /// <summary>EXI ID 08.</summary>
    public static EngineRule UsedFirstNameNeverFed { get; } = Secondary(
        "INSi n'alimente jamais le prénom utilisé.", ["guide v3, EXI ID 08"]);

    /// <summary>A child on the card of a parent.</summary>
    public static EngineRule DependantKeepsOwnIns { get; } = Secondary(
        "Le numéro de sécurité sociale, celui d'un parent pour un enfant, ne devient jamais le matricule INS.", ["ANS, kit laboratoires de biologie médicale"]);

    /// <summary>A child on the card of a parent.</summary>
    public static EngineRule SocialSecurityNumberNeverFed { get; } = Secondary(
        "INSi ne change jamais le numéro de sécurité sociale.", ["ANS, kit laboratoires de biologie médicale"]);

    /// <summary>EXI REC 08.</summary>
    public static EngineRule HistoryKept { get; } = Secondary(
        "L'historique des INS retourné est conservé à l'identique.", ["guide v3, EXI REC 08"]);

    /// <summary>CNDA 2.08.</summary>
    public static EngineRule HistoryShownOnce { get; } = Secondary(
        "Une INS de l'historique n'est montrée qu'une fois, et jamais si elle est l'INS active.", ["CNDA, test 2.08"]);
}
