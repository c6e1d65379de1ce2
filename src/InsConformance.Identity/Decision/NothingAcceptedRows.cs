using System.Collections.Immutable;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Rules.Basis;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Decision;

/// <summary>Nothing can be accepted: unusable return, nobody, several, error, call refused (rows 9 to 15 and 20).</summary>
internal static class NothingAcceptedRows
{
    internal static ImmutableArray<DecisionRow> Table { get; } =
    [
        new(
            "D09",
            "Retour 00 inexploitable : date incomplète, nom, prénoms ou sexe vides, matricule ou OID non admis.",
            "Rien n'est rapatrié ; le journal garde l'image du retour.",
            c => c is { MayCall: true, Inspection: { Failed: not null, Defect: not InsiReturnDefect.HeldByAnotherIdentity } },
            c => Journal(
                $"Retour INSi inexploitable : {c.Inspection!.Failed!.Finding} ; l'identité est inchangée.",
                NextStepKind.AddToWorkList),
            Official, "guide d'implémentation v2, règles 11 et 12", "INS 15", "INS 16"),
        new(
            "D10",
            "Retour 00 dont le matricule et l'OID sont déjà ceux d'une autre identité de la base.",
            "Rien n'est rapatrié ; un doublon est proposé à l'examen.",
            c => c is { MayCall: true, Inspection.Defect: InsiReturnDefect.HeldByAnotherIdentity },
            _ => Journal(InsiMessages.InsAlreadyUsed.Text, NextStepKind.ExamineDuplicate),
            Secondary, "messages de Mediboard, logiciel référencé Ségur"),
        new(
            "D11",
            "Retour 01, identité provisoire ou personne inconnue.",
            "Le statut ne change pas ; essayer un autre prénom, puis la carte Vitale.",
            c => IsNotFound(c) && c.Status is null or Provisional,
            c => new(InsiMessages.NoIdentity.Text, StoredTrace.CallJournal, NextSearch.AfterNotFound(c)),
            Official, "Ségur vague 2, Sentinelle.07", "INS 37"),
        new(
            "D12",
            "Retour 01, identité validée.",
            "Elle reste validée ; l'absence d'INS ne bloque pas la prise en charge.",
            c => IsNotFound(c) && c.Status is Validated,
            c => new(InsiMessages.NoIdentity.Text, StoredTrace.CallJournal, NextSearch.AfterNotFound(c)),
            Official, "ANS, kit laboratoires de biologie médicale"),
        new(
            "D13",
            "Retour 01 à une nouvelle recherche, identité récupérée ou qualifiée.",
            "Le statut ne change pas, rien n'est invalidé d'office ; l'identité rejoint la liste de travail.",
            c => IsNotFound(c) && c.Status is Retrieved or Qualified,
            _ => Journal("Identité non retrouvée par le téléservice INSi : vérification à faire, statut "
                + "inchangé.", NextStepKind.AddToWorkList),
            Inferred, "choix du banc : aucun texte public sur une recherche infructueuse après récupération"),
        new(
            "D14",
            "Retour 02.",
            "Rien ne change ; ajouter le code lieu de naissance ou un autre prénom, sinon inviter à affiner la recherche.",
            c => c is { MayCall: true, Input.Result: InsiResult.Several },
            c => new(InsiMessages.SeveralIdentities.Text, StoredTrace.CallJournal, NextSearch.AfterSeveral(c)),
            Official, "Ségur vague 2, Sentinelle.05", "Ségur vague 2, Sentinelle.07"),
        new(
            "D15",
            "Erreur technique : défaut renvoyé par INSi, HTTP, TLS, délai dépassé.",
            "Rien ne change ; ce n'est pas un retour 01.",
            c => c is { MayCall: true, Input.Result: InsiResult.Failed },
            c => Journal(
                $"Le téléservice INSi n'a pas pu répondre ({((InsiResult.Failed)c.Input.Result).Code}) ; l'identité est inchangée. "
                + "Réessayer plus tard ; si l'erreur persiste, joindre à la demande d'assistance la requête, la réponse, l'heure et le "
                    + "code d'erreur.",
                NextStepKind.RetryLater),
            Secondary, "codes d'erreur relevés par OPHTAO, DevBox Santé et Padoa"),
        new(
            "D20",
            "Identité douteuse ou fictive (ou fusionnée), quel que soit l'appel.",
            "L'appel est refusé avant l'envoi.",
            c => !c.MayCall,
            c => new(
                c.State!.IsAbsorbed
                    ? "L'identité a été fusionnée dans une autre : interroger le téléservice pour celle qui a survécu."
                    : InsiMessages.CallBlocked.With(c.State.Attributes.BlockingLabel()),
                StoredTrace.RefusedAttempt,
                new NextStep(c.State.IsAbsorbed ? NextStepKind.None : NextStepKind.RemoveAttribute)),
            Official, "guide d'implémentation v2, règle 25", "INS 28"),
    ];

    private static bool IsNotFound(DecisionCase c) => c is { MayCall: true, Input.Result: InsiResult.NotFound };

    private static Conclusion Journal(string message, NextStepKind next) => new(message, StoredTrace.CallJournal, new NextStep(next));
}
