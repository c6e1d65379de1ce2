using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>The same software gives the same verdicts, whether the bench drives it or an operator works it.</summary>
public sealed class ObservedParityTests : IDisposable
{
    private static readonly CampaignPlan Plan = new()
    {
        Paths =
        [
            .. new[]
            {
                "affichage", "attributs", "cnda/recherche-avec-traits.feature", "creation/saisie-des-noms.feature", "creation/champs.feature", "creation/date-incomplete.feature", "emission", "flux",
                "habilitations", "invalidation/retrogradation.feature", "journal-insi", "parcours/parcours.feature", "recherche", "recuperation", "statuts", "tracabilite", "validation",
            }.Select(path => Repository.PathOf($"features/{path}")),
        ],
    };

    private readonly ObservedBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_operator_gets_the_verdicts_that_the_bench_gets()
    {
        await using var driven = await TestBench.StartAsync();
        var expected = await new CampaignRunner(driven).RunAsync(Plan, cancellationToken: TestContext.Current.CancellationToken);

        var observed = await _bench.RunAsync(ObservedBench.Robot(), Plan);

        string.Join('\n', observed.Scenarios.Select(Line).Except(expected.Scenarios.Select(Line))).Should().BeEmpty();
        observed.Scenarios.Should().HaveSameCount(expected.Scenarios).And.HaveCountGreaterThan(150);
        observed.Scenarios.Where(scenario => scenario.Steps.Count > 0).Should().OnlyContain(scenario => scenario.Attestations.Count > 0);
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
