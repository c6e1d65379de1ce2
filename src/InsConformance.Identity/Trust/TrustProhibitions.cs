using System.Collections.Immutable;
using static InsConformance.Identity.Rules.Basis;

namespace InsConformance.Identity.Trust;

/// <summary>
/// What must be impossible: F01 to F15, then the preconditions P01 to P06 that this bench adds so that no event is silently ignored.
/// </summary>
public static class TrustProhibitions
{
    /// <summary>Leaving PROV while doubtful or fictitious.</summary>
    public static readonly TrustProhibition F01 = new(
        "F01", "Une identité douteuse ou fictive ne peut pas quitter le statut provisoire tant que l'attribut n'est pas retiré.",
        Official, "RNIV, EXI SI 09");

    /// <summary>INSi on a doubtful or fictitious identity.</summary>
    public static readonly TrustProhibition F02 = new(
        "F02", "Le téléservice INSi ne peut pas être appelé, ni en récupération ni en vérification, pour une identité douteuse ou fictive.",
        Official, "guide d'implémentation v2, règle 25", "INS 28");

    /// <summary>Status and INS that disagree.</summary>
    public static readonly TrustProhibition F03 = new(
        "F03", "Une identité récupérée ou qualifiée porte un matricule et un OID ; une provisoire ou validée n'en porte aucun d'actif.",
        Official, "guide d'implémentation v2, règle 27", "INS 33");

    /// <summary>Validation without a high-confidence document.</summary>
    public static readonly TrustProhibition F04 = new(
        "F04", "Une identité ne peut être ni validée ni qualifiée sans justificatif à haut niveau de confiance.",
        Official, "guide d'implémentation v2, règle 19", "INS 20");

    /// <summary>Validation because INSi answered.</summary>
    public static readonly TrustProhibition F05 = new(
        "F05", "Un retour INSi ne valide pas une identité : seul, il la rend récupérée.",
        Official, "guide d'implémentation v2, règle 20", "INS 23");

    /// <summary>Strict traits edited by an ordinary user.</summary>
    public static readonly TrustProhibition F06 = new(
        "F06", "Un utilisateur ordinaire ne modifie ni l'INS ni les traits stricts d'une identité récupérée ou qualifiée.",
        Official, "guide d'implémentation v2, règle 26", "INS 29");

    /// <summary>Unusable INSi answers.</summary>
    public static readonly TrustProhibition F07 = new(
        "F07", "Un retour INSi dont la date porte « 00 », ou dont le nom, les prénoms ou le sexe sont vides, n'est pas rapatrié.",
        Official, "guide d'implémentation v2, règles 11 et 12", "INS 15", "INS 16");

    /// <summary>Emission of an unqualified INS.</summary>
    public static readonly TrustProhibition F08 = new(
        "F08", "Le matricule et l'OID d'une identité qui n'est pas qualifiée ne sont émis sur aucun support.",
        Official, "guide d'implémentation v2, règle 28", "INS 34");

    /// <summary>Qualification by an inter-domain flow.</summary>
    public static readonly TrustProhibition F09 = new(
        "F09", "Un flux d'un autre domaine d'identification ne qualifie pas une identité : il faut un nouvel appel à INSi "
        + "et un nouveau contrôle du justificatif, sauf contrat de confiance.",
        Official, "guide d'implémentation v2, règle 30", "INS 35", "ANS, kit laboratoires de biologie médicale");

    /// <summary>Mass retrieval.</summary>
    public static readonly TrustProhibition F10 = new(
        "F10", "La récupération de l'INS est unitaire : une base ne se récupère pas en masse.",
        Secondary, "référentiel INS, cité par l'étude Ophtao et par GUYASIS");

    /// <summary>Used names fed by INSi.</summary>
    public static readonly TrustProhibition F11 = new(
        "F11", "INSi n'alimente jamais le nom utilisé ni le prénom utilisé.",
        Secondary, "guide d'implémentation v3, EXI ID 08, cité par THEODO");

    /// <summary>First birth name that is not the beginning of the list.</summary>
    public static readonly TrustProhibition F12 = new(
        "F12", "Le 1er prénom de naissance ne contient que le ou les prénoms du début de la liste.",
        Official, "guide d'implémentation v2, règle 6", "INS 14.1");

    /// <summary>Silent change of status.</summary>
    public static readonly TrustProhibition F13 = new(
        "F13", "Aucun statut ne change sans une ligne d'historique : statut antérieur, date, responsable.",
        Official, "guide d'implémentation v2, règle 21", "INS 26");

    /// <summary>Automatism that cannot be switched off.</summary>
    public static readonly TrustProhibition F14 = new(
        "F14", "L'automatisme de validation se désactive ; désactivé, il ne valide plus rien.",
        Official, "guide d'implémentation v2, règle 19", "INS 21");

    /// <summary>Mandatory traits.</summary>
    public static readonly TrustProhibition F15 = new(
        "F15", "Une identité ne se crée pas sans les cinq traits obligatoires, et aucun autre champ n'est obligatoire.",
        Official, "guide d'implémentation v2, règle 5", "INS 11", "INS 12");

    /// <summary>Event that means nothing for the state.</summary>
    public static readonly TrustProhibition P01 = new(
        "P01", "L'action est sans objet dans l'état où se trouve l'identité.",
        Inferred, "choix du banc : aucune action n'est ignorée en silence");

    /// <summary>Author without the right.</summary>
    public static readonly TrustProhibition P02 = new(
        "P02", "L'action est réservée à un autre auteur.",
        Inferred, "choix du banc, d'après les droits cités par INS 29, INS 32 et INS 33");

    /// <summary>Fictitious with another attribute.</summary>
    public static readonly TrustProhibition P03 = new(
        "P03", "L'attribut « fictive » ne se cumule avec aucun autre.",
        Secondary, "guide d'implémentation v3, EXI ID 24, lu par THEODO et LSOULIER");

    /// <summary>Merge of two INS.</summary>
    public static readonly TrustProhibition P04 = new(
        "P04", "Deux identités qui portent des matricules INS différents ne se fusionnent pas.",
        Secondary, "messages de Mediboard, logiciel référencé Ségur");

    /// <summary>Merge of a doubtful or fictitious identity.</summary>
    public static readonly TrustProhibition P05 = new(
        "P05", "Une identité douteuse ou fictive ne se fusionne pas avant le retrait de son attribut.",
        Inferred, "choix du banc : la fusion masquerait le doute");

    /// <summary>Another INS than the one held.</summary>
    public static readonly TrustProhibition P06 = new(
        "P06", "Une INS différente de celle que porte l'identité n'est reprise qu'après un examen exprès du changement.",
        Inferred, "choix du banc, d'après IHE PAM France 2.11.2, § 4.4.1 et 4.4.2");

    /// <summary>The whole table, in order.</summary>
    public static ImmutableArray<TrustProhibition> Table { get; } =
    [
        F01, F02, F03, F04, F05, F06, F07, F08, F09, F10, F11, F12, F13, F14, F15,
        P01, P02, P03, P04, P05, P06,
    ];
}
