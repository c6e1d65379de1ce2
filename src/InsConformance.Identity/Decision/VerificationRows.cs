using System.Collections.Immutable;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Rules.Basis;

namespace InsConformance.Identity.Decision;

/// <summary>What verifications answer: rows 16 to 19, 25 and 26.</summary>
internal static class VerificationRows
{
    internal static ImmutableArray<DecisionRow> Table { get; } =
    [
        new(
            "D16",
            "Vérification positive d'une INS reçue d'un autre domaine, personne inconnue ici.",
            "L'identité est créée récupérée, avec toutes les données de l'émetteur.",
            c => c.State is null && c.Input.Result is InsiResult.Confirmed,
            c => Receive(
                c,
                ((InsiResult.Confirmed)c.Input.Result).Ins,
                ReceivedInsCheck.Confirmed,
                "L'INS reçue est confirmée par le téléservice INSi ; l'identité est créée avec les données de l'émetteur."),
            Official, "guide d'implémentation v2, règle 30", "INS 35"),
        new(
            "D17",
            "Vérification unitaire positive de l'INS que porte l'identité.",
            "Le statut ne change pas ; la date de vérification est mise à jour.",
            c => IsOwn(c) && !IsBatch(c) && c.Input.Result is InsiResult.Confirmed,
            Confirm,
            Inferred, "choix du banc, d'après l'opération de vérification"),
        new(
            "D18",
            "Vérification unitaire négative de l'INS que porte l'identité.",
            "Alerte et arrêt de l'émission ; une fois confirmée, l'INS est invalidée et l'identité rétrogradée.",
            c => IsOwn(c) && !IsBatch(c) && c.Input.Result is InsiResult.Rejected,
            Fail,
            Inferred, "choix du banc, qui n'a pas lu les règles de vérification"),
        new(
            "D19",
            "Résultat d'une vérification par lot.",
            "Ligne par ligne, comme une vérification unitaire ; tant que le résultat n'est pas disponible, attendre le délai annoncé.",
            c => c.MayCall && (c.Input.Result is InsiResult.NotReady || (IsOwn(c) && IsBatch(c))),
            c => c.Input.Result switch
            {
                InsiResult.NotReady notReady => new Conclusion(
                    "Le résultat du lot n'est pas encore disponible ; "
                    + $"le redemander dans {notReady.RetryAfter.TotalSeconds:0} secondes, pas avant.",
                    StoredTrace.CallJournal,
                    new NextStep(NextStepKind.WaitForResult, IsAutomatic: true, After: notReady.RetryAfter)),
                InsiResult.Confirmed => Confirm(c),
                _ => Fail(c),
            },
            Inferred, "CNDA, test 4.05, pour le délai ; traitement par ligne déduit"),
        new(
            "D25",
            "Vérification négative d'une INS reçue d'un autre domaine, personne inconnue ici.",
            "L'identité est créée sans matricule.",
            c => c.State is null && c.Input.Result is InsiResult.Rejected,
            c => Receive(
                c,
                ((InsiResult.Rejected)c.Input.Result).Ins,
                ReceivedInsCheck.Rejected,
                "L'INS reçue n'est pas confirmée par le téléservice INSi ; l'identité est créée sans matricule."),
            Inferred, "choix du banc, d'après INS 35 et INS 45.2"),
        new(
            "D26",
            "Vérification d'une INS que l'identité connue ne porte pas.",
            "Rien ne change : un partenaire n'écrase jamais une identité connue.",
            c => c is { MayCall: true, State: not null } && Verified(c) is { } ins && ins != c.HeldIns,
            _ => new Conclusion(
                "L'INS vérifiée n'est pas celle de cette identité, qui est inchangée ; interroger le téléservice INSi pour la récupérer.",
                StoredTrace.CallJournal,
                new NextStep(NextStepKind.AddToWorkList)),
            Inferred, "choix du banc, d'après INS 35"),
    ];

    private static Ins? Verified(DecisionCase c) => c.Input.Result switch
    {
        InsiResult.Confirmed confirmed => confirmed.Ins,
        InsiResult.Rejected rejected => rejected.Ins,
        _ => null,
    };

    private static bool IsOwn(DecisionCase c) => c.MayCall && Verified(c) is { } ins && ins == c.HeldIns;

    private static bool IsBatch(DecisionCase c) => c.Input.Mode is InsiMode.BatchVerification;

    private static Conclusion Confirm(DecisionCase c) =>
        new("", StoredTrace.CallJournal, NextStep.None, Now: new TrustEvent.InsVerified { By = AuthorRole.Software });

    private static Conclusion Fail(DecisionCase c) => new(
        c.TrustOptions.FailedVerificationDowngradesAtOnce
            ? "Le téléservice INSi ne confirme pas l'INS de cette identité : elle est invalidée et n'est plus émise."
            : "Le téléservice INSi ne confirme pas l'INS de cette identité, qui n'est plus émise ; confirmer pour l'invalider.",
        StoredTrace.CallJournal,
        new NextStep(NextStepKind.AddToWorkList),
        Now: new TrustEvent.InsVerificationFailed(IsConfirmed: false) { By = AuthorRole.Software },
        OnceConfirmed: c.TrustOptions.FailedVerificationDowngradesAtOnce ? null : new TrustEvent.InsVerificationFailed(IsConfirmed: true));

    private static Conclusion Receive(DecisionCase c, Ins ins, ReceivedInsCheck check, string message) => new(
        message,
        StoredTrace.CallJournalAndIdentity,
        NextStep.None,
        Now: new TrustEvent.ReceivedFromOtherDomain(ins, check, c.Proof));
}
