using System.Collections.Immutable;
using InsConformance.Identity.Rules;
using static InsConformance.Identity.Rules.Basis;
using static InsConformance.Identity.Trust.AuthorRole;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Trust;

/// <summary>
/// The transitions T01 to T29 of the trust status. Where a row mixes official and inferred facts, its basis is the weaker one.
/// </summary>
public static class TrustTransitions
{
    private const AuthorRole Anyone = User | SuperUser | Software | Flow;
    private const AuthorRole Users = User | SuperUser;
    private static readonly TrustStatus[] All = [Provisional, Retrieved, Validated, Qualified];
    private static readonly TrustStatus?[] Any = [Provisional, Retrieved, Validated, Qualified];
    private static readonly TrustStatus?[] Nothing = [null];
    private static readonly TrustStatus?[] NothingOrAny = [null, .. Any];

    /// <summary>∅ → PROV.</summary>
    public static readonly TrustTransition T01 = new(
        "T01", Nothing, [Provisional], Anyone, InsEffect.None,
        "L'identité est créée à la main avec les cinq traits obligatoires : elle est provisoire.",
        Official, "guide d'implémentation v2, règles 5 et 20", "INS 11", "INS 22");

    /// <summary>∅ → RECUP.</summary>
    public static readonly TrustTransition T02 = new(
        "T02", Nothing, [Retrieved], Users, InsEffect.Set,
        "L'identité est créée à partir d'un retour INSi accepté, sans contrôle d'un justificatif : elle est récupérée.",
        Official, "guide d'implémentation v2, règle 20", "INS 23");

    /// <summary>∅ → VALI.</summary>
    public static readonly TrustTransition T03 = new(
        "T03", Nothing, [Validated], Users | Software, InsEffect.None,
        "L'identité est créée puis validée, dans le même geste, sur un justificatif à haut niveau de confiance.",
        Official, "guide d'implémentation v2, règles 19 et 20", "INS 20", "INS 24");

    /// <summary>∅ → QUAL, in two rows of history: T02 then T12.</summary>
    public static readonly TrustTransition T04 = new(
        "T04", Nothing, [Qualified], Users, InsEffect.Set,
        "Dans la même session, le retour INSi est accepté et le justificatif est validé : l'identité est créée qualifiée, "
        + "et l'historique garde les deux étapes.",
        Official, "guide d'implémentation v2, règle 20", "RNIV, définition de l'identité qualifiée");

    /// <summary>∅ → RECUP.</summary>
    public static readonly TrustTransition T05 = new(
        "T05", Nothing, [Retrieved], Software | Flow, InsEffect.Set,
        "L'INS reçue d'un autre domaine d'identification est confirmée par la vérification INSi : "
        + "l'identité est créée récupérée, avec toutes les données de l'émetteur.",
        Official, "guide d'implémentation v2, règle 30", "INS 35.1");

    /// <summary>∅ → PROV or VALI.</summary>
    public static readonly TrustTransition T06 = new(
        "T06", Nothing, [Provisional, Validated], Software | Flow, InsEffect.None,
        "Un flux arrive sans INS utilisable (aucune INS, vérification négative, ou statut qui ne l'autorise pas) : "
        + "l'identité est créée sans matricule, validée seulement si elle a été contrôlée sur un justificatif.",
        Inferred, "choix du banc, d'après INS 35 et INS 45.2");

    /// <summary>∅ or any → QUAL.</summary>
    public static readonly TrustTransition T07 = new(
        "T07", NothingOrAny, [Qualified], Flow, InsEffect.Any,
        "Un flux du même domaine d'identification porte l'INS et le statut VALI : l'identité est qualifiée.",
        Official, "guide d'implémentation v2, règle 33", "INS 45.1", "IHE PAM France, PID-32");

    /// <summary>∅ → QUAL.</summary>
    public static readonly TrustTransition T08 = new(
        "T08", Nothing, [Qualified], Flow, InsEffect.Set,
        "Un contrat de confiance lie l'émetteur au laboratoire qui ne voit jamais le patient : l'identité reçue est directement qualifiée.",
        Official, "ANS, kit laboratoires de biologie médicale");

    /// <summary>PROV → RECUP.</summary>
    public static readonly TrustTransition T09 = new(
        "T09", [Provisional], [Retrieved], Users | Software, InsEffect.Set,
        "Le retour INSi est accepté : l'identité provisoire devient récupérée.",
        Official, "guide d'implémentation v2, règle 20", "INS 23");

    /// <summary>PROV → VALI.</summary>
    public static readonly TrustTransition T10 = new(
        "T10", [Provisional], [Validated], Users | Software | Flow, InsEffect.None,
        "Un justificatif à haut niveau de confiance est validé : l'identité provisoire devient validée.",
        Official, "guide d'implémentation v2, règles 19 et 20", "INS 20", "INS 21", "INS 24");

    /// <summary>VALI → QUAL.</summary>
    public static readonly TrustTransition T11 = new(
        "T11", [Validated], [Qualified], Users | Software, InsEffect.Set,
        "Le retour INSi, concordant avec le justificatif déjà validé, est accepté : l'identité validée devient qualifiée.",
        Official, "guide d'implémentation v2, règle 20", "INS 25, cas 1");

    /// <summary>RECUP → QUAL.</summary>
    public static readonly TrustTransition T12 = new(
        "T12", [Retrieved], [Qualified], Users | Software, InsEffect.Kept,
        "Un justificatif à haut niveau de confiance est validé : l'identité récupérée devient qualifiée.",
        Official, "guide d'implémentation v2, règle 20", "INS 25, cas 2");

    /// <summary>PROV → QUAL, in two rows of history: T09 then T12, or T10 then T11.</summary>
    public static readonly TrustTransition T13 = new(
        "T13", [Provisional], [Qualified], Users, InsEffect.Set,
        "Qualification en un clic : le retour INSi est accepté et le justificatif validé ensemble ; l'historique garde les deux étapes.",
        Official, "Ségur vague 2, SC.INS.19", "Ségur vague 2, SC.INS.22");

    /// <summary>RECUP → PROV.</summary>
    public static readonly TrustTransition T14 = new(
        "T14", [Retrieved], [Provisional], SuperUser, InsEffect.Invalidated,
        "Un super utilisateur modifie un trait strict d'une identité récupérée : matricule et OID sont invalidés, l'identité redevient "
        + "provisoire.",
        Official, "guide d'implémentation v2, règle 27", "INS 32.1, cas 1");

    /// <summary>QUAL → VALI.</summary>
    public static readonly TrustTransition T15 = new(
        "T15", [Qualified], [Validated], SuperUser, InsEffect.Invalidated,
        "Un super utilisateur modifie un trait strict d'une identité qualifiée : matricule et OID sont invalidés, l'identité redevient "
        + "validée.",
        Official, "guide d'implémentation v2, règle 27", "INS 32.1, cas 2");

    /// <summary>RECUP → PROV or VALI, QUAL → VALI or PROV.</summary>
    public static readonly TrustTransition T16 = new(
        "T16", [Retrieved, Qualified], [Provisional, Validated], SuperUser | Flow, InsEffect.Invalidated,
        "L'identité est rétrogradée explicitement (INS jugée fausse, discordance, justificatif retiré) : matricule et OID sont "
        + "toujours invalidés.",
        Official, "guide d'implémentation v2, règle 27", "INS 33");

    /// <summary>QUAL → RECUP.</summary>
    public static readonly TrustTransition T17 = new(
        "T17", [Qualified], [Retrieved], SuperUser, InsEffect.Kept,
        "Le contrôle du justificatif est retiré : l'identité qualifiée redevient récupérée ; l'INS reste enregistrée mais n'est plus "
        + "émise.",
        Official, "IHE PAM France 2.11.2, § 4.4.4");

    /// <summary>VALI → PROV.</summary>
    public static readonly TrustTransition T18 = new(
        "T18", [Validated], [Provisional], Users | Flow, InsEffect.None,
        "Le justificatif est retiré, ou avait été enregistré à tort : l'identité validée redevient provisoire.",
        Secondary, "comportement de Mediboard, logiciel référencé Ségur");

    /// <summary>any → PROV, doubtful.</summary>
    public static readonly TrustTransition T19 = new(
        "T19", Any, [Provisional], Anyone, InsEffect.Invalidated,
        "L'identité est déclarée douteuse : elle devient provisoire, matricule et OID sont invalidés, l'appel à INSi est bloqué.",
        Official, "guide d'implémentation v2, règles 25 et 27", "INS 27", "INS 33");

    /// <summary>any → PROV, fictitious.</summary>
    public static readonly TrustTransition T20 = new(
        "T20", Any, [Provisional], Anyone, InsEffect.Invalidated,
        "L'identité est déclarée fictive : elle devient provisoire, matricule et OID sont invalidés, l'appel à INSi est bloqué.",
        Official, "guide d'implémentation v2, règle 25", "INS 27", "INS 28.2");

    /// <summary>PROV with an attribute → PROV (or the previous status, by option). A flow mirrors what its référentiel decided.</summary>
    public static readonly TrustTransition T21 = new(
        "T21", [Provisional], All, Users | Flow, InsEffect.Any,
        "L'attribut « douteuse » ou « fictive » est retiré : l'identité reste provisoire ; "
        + "il faut un nouvel appel à INSi et un nouveau contrôle du justificatif.",
        Inferred, "choix du banc : aucun texte public sur le retrait d'un attribut");

    /// <summary>any → same, homonymous or no longer.</summary>
    public static readonly TrustTransition T22 = new(
        "T22", Any, All, Anyone, InsEffect.Kept,
        "L'attribut « homonyme » est posé ou retiré : le statut ne change pas.",
        Secondary, "FR Core, attributs de l'identité");

    /// <summary>RECUP or QUAL → same.</summary>
    public static readonly TrustTransition T23 = new(
        "T23", [Retrieved, Qualified], [Retrieved, Qualified], Anyone, InsEffect.Kept,
        "L'INS est confirmée par INSi : le statut ne change pas, la date de vérification est mise à jour.",
        Inferred, "choix du banc, d'après l'opération de vérification");

    /// <summary>QUAL → VALI, RECUP → PROV.</summary>
    public static readonly TrustTransition T24 = new(
        "T24", [Retrieved, Qualified], [Provisional, Validated], Users | Software, InsEffect.Invalidated,
        "La vérification négative est confirmée : matricule et OID sont invalidés, l'identité qualifiée redevient validée, la "
        + "récupérée provisoire.",
        Inferred, "choix du banc, qui n'a pas lu les règles de vérification");

    /// <summary>RECUP or QUAL → same, NIA replaced by NIR.</summary>
    public static readonly TrustTransition T25 = new(
        "T25", [Retrieved, Qualified], [Retrieved, Qualified], Anyone, InsEffect.Replaced,
        "Le NIR remplace le NIA, qui passe dans l'historique : le statut ne change pas.",
        Inferred, "IHE PAM France 2.11.2, § 4.4.1 pour le remplacement ; maintien du statut déduit");

    /// <summary>RECUP or QUAL → same, NIR replaced by another NIR.</summary>
    public static readonly TrustTransition T26 = new(
        "T26", [Retrieved, Qualified], [Retrieved, Qualified], Users, InsEffect.Replaced,
        "Le NIR a changé (état civil, sexe) et le nouveau retour INSi est accepté : l'ancien NIR passe dans l'historique, le statut ne "
        + "change pas.",
        Inferred, "IHE PAM France 2.11.2, § 4.4.2 pour le remplacement ; maintien du statut déduit");

    /// <summary>VALI → VALI (or PROV, by option).</summary>
    public static readonly TrustTransition T27 = new(
        "T27", [Validated], [Validated, Provisional], Users | Software, InsEffect.None,
        "Un trait strict d'une identité validée est corrigé : elle reste validée, avec une alerte, "
        + "car le justificatif contrôlé ne couvre plus le trait corrigé.",
        Inferred, "choix du banc : INS 17.1 modifie ces traits sans dire ce que devient le statut");

    /// <summary>any → merged.</summary>
    public static readonly TrustTransition T28 = new(
        "T28", Any, All, SuperUser | Flow, InsEffect.Any,
        "Deux identités sont fusionnées : la survivante garde le statut le mieux justifié, l'absorbée est désactivée.",
        Secondary, "messages de Mediboard, logiciel référencé Ségur", "pages régionales d'identitovigilance");

    /// <summary>∅, PROV or VALI → QUAL. The reference counts 28 rows; this one is ours for what the RNIV says apart.</summary>
    public static readonly TrustTransition T29 = new(
        "T29", [null, Provisional, Validated], [Qualified], Users, InsEffect.Set,
        "L'identité est lue de l'appli carte Vitale, dispositif d'identification électronique qui porte l'INS : elle est qualifiée "
        + "sans appel au téléservice INSi.",
        Secondary, "RNIV, § 4.3.4, cité par nicolasbertrand-QARA/claude-home", "IHE PAM France, ZFD-7 « AV »");

    /// <summary>The whole table, in order.</summary>
    public static ImmutableArray<TrustTransition> Table { get; } =
    [
        T01, T02, T03, T04, T05, T06, T07, T08, T09, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19, T20, T21, T22, T23, T24, T25, T26, T27, T28,
        T29,
    ];
}
