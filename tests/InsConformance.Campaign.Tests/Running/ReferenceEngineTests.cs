using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Running;

public sealed class ReferenceEngineTests
{
    [Fact]
    public async Task The_reference_engine_passes_every_scenario()
    {
        await using var bench = await TestBench.StartAsync();

        var result = await new CampaignRunner(bench).RunAsync(
            new CampaignPlan { Paths = [Repository.PathOf("features")] },
            cancellationToken: TestContext.Current.CancellationToken);

        string.Join('\n', result.Scenarios.Where(scenario => scenario.Outcome is not Outcome.Passed && !IsRuleWithoutRequest(scenario)).Select(Describe)).Should().BeEmpty();
        result.Verdict.Should().Be(Outcome.Passed);
    }

    /// <summary>The reference engine plays the certificate mode only: the rules of the card mode have nothing to judge.</summary>
    private static bool IsRuleWithoutRequest(ScenarioResult scenario) =>
        scenario is { Outcome: Outcome.NotApplicable } && new[] { "SEC-", "PS-", "CTX-EMETTEUR-PS", "VITALE-", "CV-", "VER-", "SEQ-CARTE", "SEQ-LOT-" }.Any(rules => scenario.Id.StartsWith("audit/" + rules, StringComparison.Ordinal));

    private static string Describe(ScenarioResult scenario) =>
        $"{scenario.Outcome} {scenario.Id} {scenario.Name} : {scenario.Reason} {string.Join(" / ", scenario.Steps.Select(step => step.Message).OfType<string>())}";
}
