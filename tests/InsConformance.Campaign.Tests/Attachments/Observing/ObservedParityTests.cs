using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
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

    private readonly ObservedBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_operator_gets_the_verdicts_that_the_bench_gets_in_the_whole_campaign()
    {
        await using var driven = await TestBench.StartAsync(new ReferenceEngineAttachment(TimeProvider.System) { Description = new SutDescription("moteur de référence", "1.0", ObservedAttachment.Capabilities) });
        var expected = await new CampaignRunner(driven).RunAsync(Whole, cancellationToken: TestContext.Current.CancellationToken);

        var observed = await _bench.RunAsync(ObservedBench.Robot(), Whole);

        string.Join('\n', observed.Scenarios.Select(Line).Except(expected.Scenarios.Select(Line))).Should().BeEmpty();
        observed.Scenarios.Should().HaveSameCount(expected.Scenarios);
        var played = observed.Scenarios.Where(scenario => !scenario.Id.StartsWith("audit/", StringComparison.Ordinal)).ToLookup(scenario => scenario.Outcome is not Outcome.NotApplicable);
        played[true].Should().HaveCountGreaterThan(450).And.OnlyContain(scenario => scenario.Attestations.Count > 0);
        played[false].Select(scenario => scenario.Reason).Distinct().Should().Equal("Le mode carte ne s'observe pas encore : les cartes du banc sont virtuelles.");
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
