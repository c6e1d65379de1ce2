using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Identity.Rules;
using InsConformance.Testing;
using InsConformance.Verdicts.Requirements;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Features;

public sealed class ScenarioTagsTests
{
    private const string Recommendation = "recommandation";

    [Fact]
    public async Task Every_scenario_names_a_requirement_and_says_once_where_it_comes_from()
    {
        foreach (var scenario in await ScenariosAsync())
        {
            var read = () => ScenarioReference.Read(Bare(scenario));
            read.Should().NotThrow(scenario.Id);
        }
    }

    [Fact]
    public async Task Every_tag_is_known() =>
        (await ScenariosAsync()).SelectMany(Bare).Distinct()
            .Where(tag => tag is not Recommendation && RequirementTag.Read(tag) is null && ScenarioScope.Read(tag) is null
                && ScenarioOrigin.StateOf(tag) is null && ScenarioOrigin.BasisOf(tag) is null)
            .Should().BeEmpty();

    [Fact]
    public async Task Every_scenario_says_once_whether_it_is_published_put_together_or_reconstructed() =>
        (await ScenariosAsync()).Where(scenario => Bare(scenario).Count(tag => ScenarioOrigin.StateOf(tag) is not null) != 1)
            .Select(scenario => scenario.Id).Should().BeEmpty("each carries one of @seen, @mix and @recon");

    [Fact]
    public async Task What_the_bench_inferred_is_never_called_published() =>
        (await ScenariosAsync()).Where(scenario => ScenarioOrigin.Read(scenario.Tags) is { State: ScenarioState.Seen, Basis: Basis.Inferred })
            .Select(scenario => scenario.Id).Should().BeEmpty();

    [Fact]
    public async Task What_is_known_in_part_is_never_called_published() =>
        (await ScenariosAsync())
            .Where(scenario => ScenarioOrigin.Read(scenario.Tags) is { State: ScenarioState.Seen }
                && ScenarioRequirements.Of(scenario.Tags) is [var first, ..] && RequirementFiles.Shipped.TryFind(first, out var requirement)
                && requirement.Knowledge is not Knowledge.Full)
            .Select(scenario => scenario.Id).Should().BeEmpty("the text of its most precise requirement was not read, or only in part: @mix or @recon");

    [Fact]
    public async Task A_scenario_of_some_couloirs_names_them() =>
        (await ScenariosAsync())
            .Where(scenario => ScenarioRequirements.Of(scenario.Tags) is [var first, ..] && RequirementFiles.Shipped.TryFind(first, out var requirement)
                && requirement.Scope.Terms.TryGetValue(Aspect.Couloir, out var couloirs)
                && !couloirs.ToHashSet().SetEquals(ScenarioScope.Of(scenario.Tags).Terms.GetValueOrDefault(Aspect.Couloir, [])))
            .Select(scenario => scenario.Id).Should().BeEmpty("its most precise requirement is limited to some couloirs: @couloir-LGC and the like");

    [Fact]
    public async Task Every_scenario_has_a_name_of_its_own_in_its_feature() =>
        (await ScenariosAsync()).GroupBy(scenario => (scenario.Feature, scenario.Name)).Where(group => group.Count() > 1).Select(group => group.Key)
            .Should().BeEmpty();

    /// <summary>The 65 scénarios of the public requirement list (INS 36 is not published), and the tests of the CNDA whose steps are known, be it in part.</summary>
    [Theory]
    [InlineData("INS-1.1 INS-1.2 INS-1.3 INS-1.4 INS-2.1 INS-3.1 INS-4.1 INS-5.1 INS-6.1")]
    [InlineData("INS-7.1 INS-7.2 INS-7.3 INS-7.4 INS-7.5 INS-8.1 INS-9.1 INS-9.2 INS-9.3 INS-9.4 INS-10.1 INS-10.2")]
    [InlineData("INS-11.1 INS-12.1 INS-13.1 INS-14.1 INS-15.1 INS-16.1 INS-16.2 INS-16.3 INS-17.1")]
    [InlineData("INS-18.1 INS-19.1 INS-20.1 INS-21.1 INS-22.1 INS-23.1 INS-24.1 INS-25.1 INS-26.1")]
    [InlineData("INS-27.1 INS-27.2 INS-27.3 INS-28.1 INS-28.2 INS-29.1 INS-30.1 INS-31.1 INS-32.1 INS-33.1 INS-34.1 INS-34.2")]
    [InlineData("INS-35.1 INS-37.1 INS-38.1 INS-39.1 INS-39.2 INS-40.1 INS-41.1 INS-42.1 INS-43.1 INS-44.1 INS-45.1 INS-45.2 INS-45.3 INS-46.1")]
    [InlineData("CNDA-1.01 CNDA-1.02 CNDA-1.03 CNDA-1.07 CNDA-1.10")]
    [InlineData("CNDA-2.01 CNDA-2.02 CNDA-2.02bis CNDA-2.03 CNDA-2.04 CNDA-2.05 CNDA-2.06 CNDA-2.07 CNDA-2.08")]
    [InlineData("CNDA-3.01 CNDA-3.02 CNDA-3.04 CNDA-3.05 CNDA-4.01 CNDA-4.02 CNDA-4.03 CNDA-4.05 CNDA-4.06")]
    public async Task Shows_every_public_scenario(string tags)
    {
        var carried = (await ScenariosAsync()).SelectMany(Bare).ToHashSet(StringComparer.Ordinal);

        tags.Split(' ').Where(tag => !carried.Contains(tag)).Should().BeEmpty();
    }

    private static async Task<IReadOnlyList<SelectedScenario>> ScenariosAsync() =>
        (await FeatureSelection.ReadAsync(new CampaignPlan { Paths = [Repository.PathOf("features")] }, TestContext.Current.CancellationToken)).Scenarios;

    private static IEnumerable<string> Bare(SelectedScenario scenario) => scenario.Tags.Select(tag => tag[1..]);
}
