using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Cards;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>The same software gives the same verdicts, whether the bench drives it or an operator works it.</summary>
public sealed class ObservedParityTests : IDisposable
{
    private static readonly CampaignPlan Whole = new() { Paths = [Repository.PathOf("features")] };

    private readonly TwoReaders _readers = new();
    private readonly ObservedBench _bench;

    public ObservedParityTests() => _bench = new ObservedBench { Readers = _readers };

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_operator_gets_the_verdicts_that_the_bench_gets_in_the_whole_campaign()
    {
        await using var driven = await TestBench.StartAsync();
        var expected = await new CampaignRunner(driven).RunAsync(Whole, cancellationToken: TestContext.Current.CancellationToken);

        var observed = await _bench.RunAsync(new RobotOperator(new ReferenceEngineAttachment(TimeProvider.System)) { Readers = _readers }, Whole);

        string.Join('\n', observed.Scenarios.Select(Line).Except(expected.Scenarios.Select(Line))).Should().BeEmpty();
        observed.Scenarios.Should().HaveSameCount(expected.Scenarios);
        observed.Scenarios.Where(scenario => !scenario.Id.StartsWith("audit/", StringComparison.Ordinal)).Should().HaveCountGreaterThan(500)
            .And.OnlyContain(scenario => scenario.Outcome == Outcome.Passed && scenario.Attestations.Count > 0);
        observed.Verdict.Should().Be(expected.Verdict);
    }

    private static string Line(ScenarioResult scenario) =>
        $"{scenario.Id} {scenario.Outcome} {scenario.Reason} {string.Join(" ", scenario.Findings.Select(finding => $"{finding.Message} {finding.Expected} {finding.Observed}"))}";

    [Theory]
    [InlineData("INS-32.1", "features/invalidation")]
    [InlineData("INS-11.1", "features/creation/traits-obligatoires.feature")]
    public async Task A_careless_software_is_caught_through_its_operator(string requirement, string features)
    {
        var rule = SelfTestRule(requirement);

        var result = await _bench.RunAsync(ObservedBench.Robot(EngineRules.AllOn.Without(rule)), new CampaignPlan { Paths = [Repository.PathOf(features)] });

        result.Verdict.Should().Be(Outcome.Failed);
        result.Scenarios.Should().Contain(scenario => scenario.Outcome == Outcome.Failed && scenario.Tags.Contains($"@{requirement}"));
    }

    private static EngineRule SelfTestRule(string requirement) =>
        EngineRule.All.First(rule => Campaign.SelfTests.Mutants.All.Any(mutant => mutant.Id == rule.Id && mutant.Requirements.Contains(requirement)));
}
