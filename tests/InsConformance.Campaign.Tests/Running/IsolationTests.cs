using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Testing;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Running;

/// <summary>Sessions that live side by side never see each other: neither their scripted answers, nor their exchanges, nor what the auditor remembers of them.</summary>
public sealed class IsolationTests
{
    private static readonly CampaignPlan Plan = new()
    {
        Paths = [.. new[] { "recuperation", "journal-insi", "cnda/recherche-avec-traits.feature", "recherche", "statuts" }.Select(path => Repository.PathOf($"features/{path}"))],
    };

    [Fact]
    public async Task Sixty_four_concurrent_sessions_give_the_verdicts_of_a_sequential_run()
    {
        await using var bench = await TestBench.StartAsync();

        var oneByOne = await RunAsync(bench, 1);
        var together = await RunAsync(bench, 64);

        together.Scenarios.Select(Line).Should().Equal(oneByOne.Scenarios.Select(Line));
        oneByOne.Scenarios.Count(scenario => scenario.Exchanges.Count > 0).Should().BeGreaterThan(64, "sessions that do not call disturb nobody");
    }

    [Fact]
    public async Task Campaigns_that_share_a_simulator_give_the_verdicts_of_one()
    {
        await using var bench = await TestBench.StartAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync(bench, 16)));

        foreach (var result in results.Skip(1))
            result.Scenarios.Select(Line).Should().Equal(results[0].Scenarios.Select(Line));
    }

    private static Task<RunResult> RunAsync(CampaignBench bench, int parallel) => new CampaignRunner(bench).RunAsync(
        Plan with { MaxParallelScenarios = parallel, StepTimeout = TimeSpan.FromMinutes(5) }, cancellationToken: TestContext.Current.CancellationToken);

    private static string Line(ScenarioResult scenario) => $"{scenario.Id} {scenario.Outcome} {scenario.Checks} {scenario.Reason} {string.Join(" ", scenario.Exchanges.Select(exchange => exchange.Summary))}";
}
