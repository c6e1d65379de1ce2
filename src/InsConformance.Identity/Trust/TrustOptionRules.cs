using System.Collections.Immutable;
using static InsConformance.Identity.Rules.Basis;

namespace InsConformance.Identity.Trust;

/// <summary>The open points of the trust machine, with their default and what it rests on.</summary>
public static class TrustOptionRules
{
    /// <summary>Failed verification.</summary>
    public static readonly TrustOptionRule O01 = new(
        "O01", nameof(TrustOptions.FailedVerificationDowngradesAtOnce),
        "Que faire quand la vérification INSi répond que l'INS n'est plus valide ?",
        "Alerter et suspendre l'émission de l'INS ; une personne habilitée confirme ensuite la rétrogradation.",
        "Rétrograder aussitôt, sans attendre personne.",
        Inferred, "choix du banc, qui n'a pas lu les règles 40 à 57 du guide v2");

    /// <summary>Periodic verification.</summary>
    public static readonly TrustOptionRule O02 = new(
        "O02", nameof(TrustOptions.ReverificationMonths),
        "Faut-il revérifier périodiquement les identités qualifiées ?",
        "Non : aucune échéance.",
        "Oui, au bout du nombre de mois choisi ; l'usage cite trois à cinq ans.",
        Inferred, "choix du banc : aucune règle publique n'a été trouvée");

    /// <summary>First birth name.</summary>
    public static readonly TrustOptionRule O03 = new(
        "O03", nameof(TrustOptions.CoherentFirstNameKeepsStatus),
        "Changer le 1er prénom de naissance sans quitter le début de la liste touche-t-il au statut ?",
        "Non : le statut est conservé et le changement tracé.",
        "Oui : c'est la modification d'un trait strict, réservée au super utilisateur, qui rétrograde l'identité.",
        Inferred, "INS 14 laisse le champ modifiable, INS 32.1 le range parmi les traits stricts");

    /// <summary>Removal of an attribute.</summary>
    public static readonly TrustOptionRule O04 = new(
        "O04", nameof(TrustOptions.AttributeRemovalRestoresStatus),
        "Retirer l'attribut « douteuse » ou « fictive » rend-il le statut d'avant ?",
        "Non : l'identité reste provisoire.",
        "Oui : le justificatif et l'INS mis de côté comptent de nouveau.",
        Inferred, "choix du banc : aucun texte public sur le retrait d'un attribut");

    /// <summary>Merge of two INS.</summary>
    public static readonly TrustOptionRule O05 = new(
        "O05", nameof(TrustOptions.AllowsMergeOfDifferentIns),
        "Peut-on fusionner deux identités qui portent des matricules INS différents ?",
        "Non : la fusion est refusée.",
        "Oui, avec une alerte ; l'INS de l'identité la moins bien justifiée est abandonnée.",
        Inferred, "messages de Mediboard, logiciel référencé Ségur ; aucun texte officiel");

    /// <summary>Strict traits of a validated identity.</summary>
    public static readonly TrustOptionRule O06 = new(
        "O06", nameof(TrustOptions.ValidatedTraitEditGoesBackToProvisional),
        "Corriger un trait strict d'une identité validée remet-il la validation en cause ?",
        "Non : elle reste validée, avec une alerte.",
        "Oui : elle redevient provisoire, car le justificatif contrôlé ne couvre plus le trait corrigé.",
        Inferred, "INS 17.1 modifie ces traits sans dire ce que devient le statut");

    /// <summary>Fictitious with another attribute.</summary>
    public static readonly TrustOptionRule O07 = new(
        "O07", nameof(TrustOptions.ToleratesFictitiousWithOthers),
        "L'attribut « fictive » peut-il se cumuler avec un autre ?",
        "Profil guide v3 : non, le cumul est refusé. Profil guide v2 : oui, avec une alerte, car son texte dit « douteuse et/ou fictive ».",
        "Le réglage inverse de celui du profil.",
        Secondary, "guide d'implémentation v3, EXI ID 24, lu par THEODO et LSOULIER", "INS 27");

    /// <summary>Automatism of validation.</summary>
    public static readonly TrustOptionRule O08 = new(
        "O08", nameof(TrustOptions.AutomaticValidation),
        "Le logiciel valide-t-il de lui-même dès qu'un justificatif à haut niveau de confiance est saisi ?",
        "Non : la validation est une action manuelle.",
        "Oui ; l'automatisme, permis, doit pouvoir être désactivé.",
        Official, "guide d'implémentation v2, règle 19", "INS 21");

    /// <summary>Explicit downgrade.</summary>
    public static readonly TrustOptionRule O09 = new(
        "O09", nameof(TrustOptions.UsersMayDowngrade),
        "Un utilisateur ordinaire peut-il rétrograder explicitement une identité ?",
        "Non : le super utilisateur seulement.",
        "Oui, là où le site l'y habilite.",
        Inferred, "INS 33 ne dit pas à qui l'action est réservée");

    /// <summary>New NIR without a new document.</summary>
    public static readonly TrustOptionRule O10 = new(
        "O10", nameof(TrustOptions.NirChangeKeepsDocumentCheck),
        "Une identité qualifiée dont le NIR change reste-t-elle qualifiée sans nouveau justificatif ?",
        "Non : elle redevient récupérée jusqu'au contrôle d'un nouveau justificatif.",
        "Oui : le contrôle déjà fait est conservé.",
        Inferred, "IHE PAM France 2.11.2, § 4.4.2 pour le remplacement ; le statut est déduit");

    /// <summary>The whole table, in order.</summary>
    public static ImmutableArray<TrustOptionRule> Table { get; } = [O01, O02, O03, O04, O05, O06, O07, O08, O09, O10];
}
