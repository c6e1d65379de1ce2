using System.Collections.Immutable;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Rules.Basis;

namespace InsConformance.Identity.Decision;

/// <summary>Code 00 for an identity that already holds an INS: rows 8, 21 and 22.</summary>
internal static class KnownInsRows
{
    internal static ImmutableArray<DecisionRow> Table { get; } =
    [
        new(
            "D08",
            "Retour 00 exploitable, mais l'INS a changé, ou les traits discordent de façon majeure avec ceux de l'INS enregistrée.",
            "Rien ne change avant la revue d'un super utilisateur : il accepte le nouveau NIR, ou rétrograde l'identité.",
            c => c.IsForIdentityWithIns && (c.IsSameIns ? c.IsMajor : !c.IsNiaBecomingNir || c.IsMajor),
            c => new Conclusion(
                c.IsSameIns
                    ? "Les traits retournés par le téléservice INSi discordent avec ceux de l'INS enregistrée ; "
                      + "un super utilisateur doit examiner l'identité."
                    : $"L'INS a changé : l'identité porte {c.HeldIns}, le téléservice INSi retourne {c.Inspection!.Ins} ; "
                      + "un super utilisateur doit examiner l'identité.",
                StoredTrace.CallJournal,
                new NextStep(NextStepKind.SuperUserReview),
                OnceConfirmed: AfterReview(c)),
            Inferred, "choix du banc, d'après les règles 26 et 27 du guide v2"),
        new(
            "D21",
            "Retour 00 exploitable, même INS que celle de l'identité, sans discordance majeure.",
            "L'INS est confirmée : le statut ne change pas, ou passe à qualifiée si un justificatif est contrôlé dans le même écran.",
            c => c.IsForIdentityWithIns && c.IsSameIns && !c.IsMajor,
            ConfirmSameIns,
            Inferred, "choix du banc, d'après l'opération de vérification"),
        new(
            "D22",
            "Retour 00 exploitable : le NIR remplace le NIA de l'identité, sans discordance majeure.",
            "Le NIR devient actif, le NIA passe dans l'historique ; le statut ne change pas.",
            c => c.IsForIdentityWithIns && c.IsNiaBecomingNir && !c.IsMajor,
            c => c.IsAcceptedAlone
                ? new Conclusion(
                    "Le NIR définitif remplace le numéro d'attente (NIA) de l'identité.",
                    StoredTrace.CallJournalAndIdentity,
                    NextStep.None,
                    Now: new TrustEvent.NiaReplacedByNir(c.Return) { By = AuthorRole.Software })
                : new Conclusion(
                    "Le téléservice INSi retourne le NIR définitif ; confirmer pour remplacer le numéro d'attente (NIA) de l'identité.",
                    StoredTrace.CallJournalAndIdentity,
                    NextStep.None,
                    OnceConfirmed: new TrustEvent.NiaReplacedByNir(c.Return)),
            Inferred, "IHE PAM France 2.11.2, § 4.4.1 pour le remplacement ; maintien du statut déduit"),
    ];

    private static Conclusion ConfirmSameIns(DecisionCase c) => c switch
    {
        { Status: TrustStatus.Retrieved, Proof: { } proof } => new(
            "Le téléservice INSi confirme l'INS ; comparer avec le justificatif présenté, puis confirmer pour qualifier l'identité.",
            StoredTrace.CallJournalAndIdentity,
            NextStep.None,
            OnceConfirmed: new TrustEvent.QualifiedInOneClick(c.Return, proof)),
        { IsPerfect: true } => new(
            "Le téléservice INSi confirme l'INS de l'identité.",
            StoredTrace.CallJournal,
            NextStep.None,
            Now: new TrustEvent.InsiAnswerAccepted(c.Return) { By = AuthorRole.Software }),
        _ => new(
            "Le téléservice INSi confirme l'INS, à des différences mineures près ; les comparer, puis confirmer pour les reprendre.",
            StoredTrace.CallJournalAndIdentity,
            NextStep.None,
            OnceConfirmed: new TrustEvent.InsiAnswerAccepted(c.Return)),
    };

    private static TrustEvent AfterReview(DecisionCase c)
    {
        var isNewNir = !c.IsSameIns && (c.HeldIns!.Nature, c.Inspection!.Ins!.Nature) is (OidNature.Nir, OidNature.Nir);
        return isNewNir
            ? new TrustEvent.NirReplacedByNir(c.Return, c.Proof) { By = AuthorRole.SuperUser }
            : new TrustEvent.Downgraded(c.State!.DocumentVerified ? TrustStatus.Validated : TrustStatus.Provisional)
            {
                By = AuthorRole.SuperUser,
            };
    }
}
