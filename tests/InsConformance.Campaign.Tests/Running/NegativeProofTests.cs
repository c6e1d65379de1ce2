using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Running;

public sealed class NegativeProofTests
{
    private static readonly CampaignPlan Plan = new() { Paths = [Repository.Features] };

    private static readonly Lazy<Task<FeatureSelection>> Selection = new(() => FeatureSelection.ReadAsync(Plan, CancellationToken.None));

    public static TheoryData<string> Rules => [.. RuleProofs.Seen.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task An_engine_that_breaks_a_rule_departs_in_the_scenarios_of_that_rule_and_in_no_other(string rule)
    {
        var tags = RuleProofs.Seen[rule].Split(' ').Select(tag => $"@{tag}").ToList();

        var departing = Departing(await RunWithoutAsync(rule));

        departing.Should().NotBeEmpty();
        departing.Where(scenario => !scenario.Tags.Intersect(tags, StringComparer.Ordinal).Any()).Select(scenario => $"{scenario.Id} {scenario.Name}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_of_the_engine_is_seen_by_scenarios_or_says_why_not()
    {
        var sorted = RuleProofs.Seen.Keys.Concat(RuleProofs.Unseen.Keys).ToList();
        var rules = EngineRule.All.Select(rule => rule.Id).ToList();

        rules.Except(sorted).Should().BeEmpty("each rule goes to Seen, with the tags of the scenarios that see it, or to Unseen, with the reason");
        sorted.Except(rules).Should().BeEmpty("these rules do not exist");
    }

    private static async Task<RunResult> RunWithoutAsync(string rule)
    {
        var selection = await Selection.Value;
        await using var bench = await TestBench.StartAsync(EngineRules.AllOn.Without(RuleProofs.Rule(rule)));
        return await new CampaignRunner(bench).RunAsync(
            selection,
            Plan,
            cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>The scenarios that depart; what the auditor of requests sees besides is another witness.</summary>
    private static List<ScenarioResult> Departing(RunResult result) =>
        [.. result.Scenarios.Where(scenario => scenario is { Steps.Count: > 0, Outcome: Outcome.Failed or Outcome.Warning })];
}
