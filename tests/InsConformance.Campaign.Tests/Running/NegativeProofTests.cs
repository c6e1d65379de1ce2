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
    public async Task The_scenarios_of_a_rule_see_that_the_engine_breaks_it(string rule)
    {
        var result = await RunWithoutAsync(rule, RuleProofs.Expression(rule));

        Departing(result).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("MandatoryBirthName")]
    [InlineData("HyphenKept")]
    [InlineData("SexLocked")]
    [InlineData("StrictEditInvalidatesIns")]
    [InlineData("NoFeedOnDateWithZero")]
    [InlineData("DoubtfulBlocksInsi")]
    [InlineData("CallJournalImage")]
    [InlineData("HighConfidenceDemanded")]
    public Task No_other_scenario_departs(string rule) => OnlyTheScenariosOfTheRuleDepartAsync(rule);

    [Theory(Explicit = true, Timeout = 60_000)]
    [MemberData(nameof(Rules))]
    public Task No_other_scenario_departs_whatever_the_rule(string rule) => OnlyTheScenariosOfTheRuleDepartAsync(rule);

    [Fact]
    public void Every_rule_of_the_engine_is_seen_by_scenarios_or_says_why_not()
    {
        var sorted = RuleProofs.Seen.Keys.Concat(RuleProofs.Unseen.Keys).ToList();
        var rules = EngineRule.All.Select(rule => rule.Id).ToList();

        rules.Except(sorted).Should().BeEmpty("each rule goes to Seen, with the tags of the scenarios that see it, or to Unseen, with the reason");
        sorted.Except(rules).Should().BeEmpty("these rules do not exist");
    }

    private static async Task OnlyTheScenariosOfTheRuleDepartAsync(string rule)
    {
        var tags = RuleProofs.Seen[rule].Split(' ').Select(tag => $"@{tag}").ToList();

        var departing = Departing(await RunWithoutAsync(rule, tags: null));

        departing.Should().NotBeEmpty();
        departing.Where(scenario => !scenario.Tags.Intersect(tags, StringComparer.Ordinal).Any()).Select(scenario => $"{scenario.Id} {scenario.Name}")
            .Should().BeEmpty();
    }

    private static async Task<RunResult> RunWithoutAsync(string rule, string? tags)
    {
        var selection = await Selection.Value;
        await using var bench = await TestBench.StartAsync(EngineRules.AllOn.Without(RuleProofs.Rule(rule)));
        return await new CampaignRunner(bench).RunAsync(
            tags is null ? selection : selection.Where(tags),
            Plan,
            cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>The scenarios that depart; what the auditor of requests sees besides is another witness.</summary>
    private static List<ScenarioResult> Departing(RunResult result) =>
        [.. result.Scenarios.Where(scenario => scenario is { Steps.Count: > 0, Outcome: Outcome.Failed or Outcome.Warning })];
}
