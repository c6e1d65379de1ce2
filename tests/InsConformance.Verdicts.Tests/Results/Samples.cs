using InsConformance.Verdicts.Results;

namespace InsConformance.Verdicts.Tests.Results;

/// <summary>Small results for tests.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 8, 30, 0, TimeSpan.Zero);

    public static ScenarioResult Scenario(Outcome outcome) => new()
    {
        Id = "features/verrouillage.feature:12",
        Feature = "Modifier un trait strict",
        Name = "Un super utilisateur corrige le nom de naissance",
        Tags = ["@INS-32.1"],
        Outcome = outcome,
        Checks = 1,
        StartedAt = Start,
        Duration = TimeSpan.FromMilliseconds(12.5),
    };

    public static RunResult Run(params ScenarioResult[] scenarios) => RunResult.Of(
        new RunIdentity("run-1", Start, "InsConformance 0.1.0", "moteur de référence 0.1.0", "Linux, .NET 10"),
        new RunPlan(["features/verrouillage.feature"], null, new Dictionary<string, string> { ["guide"] = "v2" }, []),
        scenarios,
        TimeSpan.FromSeconds(1.25));
}
