using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Words;

internal static class French
{
    public static readonly ReportWords Words = new()
    {
        Code = "fr",
        Title = "Rapport de conformité INS",
        RunVerdicts = new Dictionary<Outcome, string>
        {
            [Outcome.Passed] = "Tout ce qui a été contrôlé est conforme",
            [Outcome.Warning] = "Conforme aux obligations, avec des avertissements",
            [Outcome.Failed] = "Des écarts de conformité ont été constatés",
            [Outcome.NotExecuted] = "Rien n'a été exécuté",
            [Outcome.NotApplicable] = "Rien n'a été exécuté",
            [Outcome.Inconclusive] = "Non concluant",
            [Outcome.BenchError] = "Le banc d'essai a rencontré une erreur : aucun verdict sur le logiciel",
        },
        Outcomes = new Dictionary<Outcome, string>
        {
            [Outcome.Passed] = "réussi",
            [Outcome.Warning] = "avertissement",
            [Outcome.Failed] = "échec",
            [Outcome.NotExecuted] = "non exécuté",
            [Outcome.NotApplicable] = "sans objet",
            [Outcome.Inconclusive] = "non concluant",
            [Outcome.BenchError] = "erreur du banc",
        },
        ManyOutcomes = new Dictionary<Outcome, string>
        {
            [Outcome.Passed] = "réussis",
            [Outcome.Warning] = "avertissements",
            [Outcome.Failed] = "échecs",
            [Outcome.NotExecuted] = "non exécutés",
            [Outcome.NotApplicable] = "sans objet",
            [Outcome.Inconclusive] = "non concluants",
            [Outcome.BenchError] = "erreurs du banc",
        },
        Severities = new Dictionary<Severity, string>
        {
            [Severity.Must] = "doit",
            [Severity.Should] = "devrait",
            [Severity.Info] = "information",
        },
        Bases = new Dictionary<Basis, string>
        {
            [Basis.Official] = "source officielle",
            [Basis.Secondary] = "source secondaire",
            [Basis.Inferred] = "règle déduite, non officielle",
        },
        Origin = origin => origin switch
        {
            { State: ScenarioState.Seen, Basis: Basis.Official } => "Scénario publié.",
            { State: ScenarioState.Seen } => "Scénario lu dans une source secondaire : ce n'est pas le texte officiel.",
            { State: ScenarioState.Mixed } => "Scénario assemblé de règles publiées : ce n'est pas un texte officiel.",
            _ => "Scénario reconstitué : ce n'est pas un texte officiel.",
        },
        Scenarios = "Scénarios",
        Checks = "Contrôles",
        Exchanges = "Échanges avec INSi",
        Findings = "Constats",
        Sut = "Logiciel testé",
        Bench = "Banc d'essai",
        StartedAt = "Début",
        Duration = "Durée",
        Selection = "Sélection",
        Everything = "tous les scénarios",
        Declaration = "Ce que le logiciel déclare être",
        KnownLimits = "À savoir avant de conclure",
        Interrupted = "La campagne a été interrompue : ce qui suit est partiel.",
        Rehearsal = "Répétition, non une autorisation : seul le CNDA autorise les appels à INSi, seul le référencement Ségur juge le reste.",
        ToLookAt = "À traiter",
        AllScenarios = "Tous les scénarios",
        Filter = "Filtrer par nom, étiquette ou résultat",
        Steps = "Étapes",
        Expected = "Attendu",
        Observed = "Observé",
        Where = "Où",
        ToDo = "À faire",
        ToKnow = "À savoir",
        Sources = "Sources",
        Request = "Requête",
        Response = "Réponse",
        Reason = "Raison",
        Attestations = "Attestations",
        Note = "Remarque",
        Empty = "(rien)",
        Attested = "attesté par {0} le {1}",
        AttestedCount = "Scénarios qui reposent sur l'attestation d'une personne, et non sur une preuve automatique : {0}.",
        Shard = "Tranche {0}/{1} d'une campagne de {2} scénarios : le verdict de la campagne se lit après fusion (insconf report merge).",
    };
}
