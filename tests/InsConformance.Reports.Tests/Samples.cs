using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Tests;

/// <summary>One result with something of everything.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 8, 30, 0, TimeSpan.FromHours(1));

    public static readonly ScenarioResult Passed = new()
    {
        Id = "features/creation.feature:8",
        Feature = "Créer une identité",
        Name = "Les cinq traits obligatoires suffisent",
        Tags = ["@INS-12.1"],
        Outcome = Outcome.Passed,
        Checks = 2,
        StartedAt = Start,
        Duration = TimeSpan.FromMilliseconds(42),
        Steps = [new("Quand ", "l'agent crée l'identité", Outcome.Passed, TimeSpan.FromMilliseconds(42), "features/creation.feature:9")],
    };

    public static readonly ScenarioResult Failed = new()
    {
        Id = "features/verrouillage.feature:12",
        Feature = "Modifier un trait strict",
        Rule = "La modification d'un trait strict invalide le matricule INS",
        Name = "Un super utilisateur corrige le nom <de naissance>",
        Tags = ["@INS-32.1", "@recon", "@basis-official"],
        Outcome = Outcome.Failed,
        Checks = 3,
        StartedAt = Start,
        Duration = TimeSpan.FromMilliseconds(1234),
        Steps =
        [
            new("Quand ", "le nom devient \"ECETINSY\"", Outcome.Passed, TimeSpan.FromMilliseconds(2), "features/verrouillage.feature:13"),
            new("Alors ", "le statut est \"Identité validée\"", Outcome.Failed, TimeSpan.FromMilliseconds(1), "features/verrouillage.feature:14", "Le statut n'est pas celui attendu."),
        ],
        Findings =
        [
            new Finding
            {
                Rule = "INS-32.1",
                Severity = Severity.Must,
                Outcome = Outcome.Failed,
                Basis = Basis.Official,
                Message = "Le statut de confiance n'a pas été rétrogradé.",
                Expected = "Identité validée",
                Observed = "Identité qualifiée",
                Location = "étape 2",
                Recommendation = "Invalider le matricule INS dès qu'un trait strict change.",
                Sources = ["guide v2 règle 27", "DMN INS 32.1"],
            },
        ],
        Exchanges =
        [
            new ExchangeResult
            {
                Id = "17",
                Operation = "rechercherInsAvecTraitsIdentite",
                At = Start,
                Duration = TimeSpan.FromMilliseconds(3),
                Status = 200,
                Summary = "CR 00 - OK",
                Request = "<a/>",
                Response = "<script>alert(1)</script>",
            },
        ],
    };

    public static readonly ScenarioResult NotApplicable = new()
    {
        Id = "features/flux.feature:3",
        Feature = "Recevoir un flux",
        Name = "Un message A28",
        Outcome = Outcome.NotApplicable,
        Reason = "Le logiciel ne reçoit pas de flux.",
        StartedAt = Start,
    };

    public static readonly ScenarioResult BenchError = Passed with
    {
        Id = "features/creation.feature:20",
        Name = "Simulateur indisponible",
        Outcome = Outcome.BenchError,
        Reason = "Le simulateur ne répond plus.\u0001",
    };

    public static RunResult Run(params ScenarioResult[] scenarios) => RunResult.Of(
        new RunIdentity("20261122-083000", Start, "InsConformance 0.1.0", "moteur de référence 0.1.0", "Debian 12, .NET 10"),
        new RunPlan(["features"], null, new Dictionary<string, string> { ["Guide d'implémentation"] = "v2" }, ["Le contrat INSi est reconstruit."]),
        scenarios,
        TimeSpan.FromSeconds(2.5));

    public static async Task<string> RenderAsync(this IReport report, RunResult result)
    {
        using var stream = new MemoryStream();
        await report.WriteAsync(result, stream, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
