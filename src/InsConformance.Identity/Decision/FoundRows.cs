using System.Collections.Immutable;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Rules.Basis;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Decision;

/// <summary>Code 00 for an identity that holds no INS: rows 1 to 7, 23 and 24.</summary>
internal static class FoundRows
{
    private const string Minor = "Les différences mises en évidence ne sont pas majeures";

    internal static ImmutableArray<DecisionRow> Table { get; } =
    [
        new(
            "D01",
            "Retour 00 exploitable, correspondance parfaite, identité provisoire, aucun justificatif contrôlé.",
            "L'identité devient récupérée, sans clic si le profil le permet.",
            c => IsComparable(c) && c.Status is Provisional && c.Proof is null && c.IsPerfect,
            c => c.IsAcceptedAlone
                ? AcceptAlone(c, "Correspondance parfaite avec le retour du téléservice INSi : l'INS est récupérée.")
                : AcceptOnceConfirmed(c, "Correspondance parfaite avec le retour du téléservice INSi ; confirmer pour récupérer l'INS."),
            Official, "INS 13", "INS 23", "Ségur vague 2, SC.INS.22"),
        new(
            "D02",
            "Retour 00 exploitable, correspondance parfaite, identité validée.",
            "L'identité devient qualifiée, une fois le retour confirmé par l'utilisateur.",
            c => IsComparable(c) && c.Status is Validated && c.IsPerfect,
            c => AcceptOnceConfirmed(c, "Le retour du téléservice INSi concorde avec l'identité validée ; confirmer pour la qualifier."),
            Official, "INS 25"),
        new(
            "D03",
            "Retour 00 exploitable, sans discordance majeure, identité provisoire, justificatif contrôlé dans le même écran.",
            "Qualification en un clic : l'identité devient récupérée puis qualifiée, avec deux lignes d'historique.",
            c => IsComparable(c) && c.Status is Provisional && c.Proof is not null && !c.IsMajor,
            c => new Conclusion(
                "Comparer le retour du téléservice INSi avec le justificatif présenté ; un clic suffit alors pour qualifier l'identité.",
                StoredTrace.CallJournalAndIdentity,
                NextStep.None,
                OnceConfirmed: new TrustEvent.QualifiedInOneClick(c.Return, c.Proof!)),
            Official, "Ségur vague 2, SC.INS.19", "Ségur vague 2, SC.INS.22"),
        new(
            "D04",
            "Retour 00 exploitable, correspondance partielle, identité provisoire, aucun justificatif contrôlé.",
            "L'identité devient récupérée après confirmation. Les traits stricts sont remplacés par ceux d'INSi ; "
            + "le nom et le prénom utilisés restent.",
            c => IsComparable(c) && c.Status is Provisional && c.Proof is null && !c.IsPerfect,
            c => AcceptOnceConfirmed(c, $"{Minor} ; les comparer, puis confirmer pour récupérer l'INS et les traits stricts d'INSi."),
            Official, "INS 13", "Ségur vague 2, SC.INS.19"),
        new(
            "D05",
            "Retour 00 exploitable, correspondance partielle, identité validée.",
            "L'identité devient qualifiée après confirmation, ou reste validée, selon le réglage.",
            c => IsComparable(c) && c.Status is Validated && !c.IsPerfect,
            c => c.Options.MinorDifferencesMayQualify
                ? AcceptOnceConfirmed(c, $"{Minor} ; les comparer au justificatif, puis confirmer pour qualifier l'identité.")
                : Refuse($"{Minor}, mais l'établissement ne qualifie pas dans ce cas : l'identité reste validée.", NextStepKind.CheckEntry),
            Inferred, "choix du banc, qui n'a pas lu la fiche 3RIV sur les discordances"),
        new(
            "D06",
            "Retour 00 exploitable, discordance majeure, identité provisoire.",
            "Rien n'est rapatrié : l'identité reste provisoire.",
            c => c.IsForIdentityWithoutIns && c.IsMajor && c.Status is Provisional,
            _ => Refuse(
                "Discordance majeure avec le retour du téléservice INSi : vérifier la saisie, puis interroger de nouveau.",
                NextStepKind.CheckEntry),
            Inferred, "choix du banc, qui n'a pas lu la fiche 3RIV sur les discordances"),
        new(
            "D07",
            "Retour 00 exploitable, discordance majeure, identité validée.",
            "Rien n'est rapatrié, le matricule n'est pas enregistré : l'identité reste validée.",
            c => c.IsForIdentityWithoutIns && c.IsMajor && c.Status is Validated,
            _ => Refuse(
                "Discordance majeure entre l'identité validée et le retour du téléservice INSi : l'identité reste au statut validé. "
                + "Demander la correction à l'INSEE si la base est fausse, ou un nouveau justificatif si le document l'est.",
                NextStepKind.RequestCorrection),
            Official, "ANS, kit laboratoires de biologie médicale", "ANS, INS et SPST"),
        new(
            "D23",
            "Retour 00 exploitable, personne inconnue ici.",
            "L'identité est créée récupérée, ou qualifiée si un justificatif est contrôlé dans le même écran.",
            c => c.IsUsable && c.State is null,
            c => new Conclusion(
                "Le téléservice INSi a trouvé l'identité ; confirmer pour la créer à partir de son retour.",
                StoredTrace.CallJournalAndIdentity,
                NextStep.None,
                OnceConfirmed: c.Proof is { } proof
                    ? new TrustEvent.CreatedAndQualified(c.Return, proof)
                    : new TrustEvent.CreatedFromInsi(c.Return)),
            Official, "INS 23"),
        new(
            "D24",
            "Retour 00 exploitable, sans discordance majeure, mais date de naissance locale marquée fictive.",
            "Rien n'est rapatrié tant que la date réelle n'est pas saisie et le marqueur retiré.",
            c => c.IsForIdentityWithoutIns && !c.IsMajor && c.State!.DateIsFictive,
            _ => Refuse(
                "La date de naissance est marquée fictive : saisir la date réelle et retirer le marqueur, puis reprendre le retour.",
                NextStepKind.EnterRealBirthDate),
            Official, "IHE PAM France 2.11.2, PID-7"),
    ];

    private static bool IsComparable(DecisionCase c) => c.IsForIdentityWithoutIns && !c.IsMajor && !c.State!.DateIsFictive;

    private static Conclusion AcceptAlone(DecisionCase c, string message) => new(
        message,
        StoredTrace.CallJournalAndIdentity,
        NextStep.None,
        Now: new TrustEvent.InsiAnswerAccepted(c.Return) { By = AuthorRole.Software });

    private static Conclusion AcceptOnceConfirmed(DecisionCase c, string message) => new(
        message, StoredTrace.CallJournalAndIdentity, NextStep.None, OnceConfirmed: new TrustEvent.InsiAnswerAccepted(c.Return));

    private static Conclusion Refuse(string message, NextStepKind next) => new(message, StoredTrace.CallJournal, new NextStep(next));
}
