using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Testing;
using InsConformance.Verdicts.Coverage;

namespace InsConformance.Campaign.Tests.Requirements;

/// <summary>Every requirement that ships has a state, and no test names a requirement that does not exist.</summary>
public sealed class CoverageTests
{
    [Fact]
    public async Task Every_requirement_is_tested_attested_set_aside_with_a_reason_or_not_public()
    {
        var report = await ReportAsync();

        report.Lines.Where(line => line.State is CoverageState.Missing).Select(line => line.Requirement.Id).Should().BeEmpty();
    }

    [Fact]
    public async Task No_test_names_an_unknown_requirement()
    {
        var report = await ReportAsync();

        report.UnknownNames.Select(unknown => $"{unknown.Test.Id} : {unknown.Name}").Should().BeEmpty();
    }

    [Fact]
    public void The_65_public_scenarios_are_there() => RequirementFiles.Shipped.All
        .Count(requirement => requirement.Source.Id == "dmn-1.2.2" && requirement.PartOf is not null).Should().Be(65);

    private static async Task<CoverageReport> ReportAsync()
    {
        var selection = await FeatureSelection.ReadAsync(new CampaignPlan { Paths = [Repository.PathOf("features")] }, TestContext.Current.CancellationToken);
        return CoverageReport.Of(RequirementFiles.Shipped, CoveringTests.Of(selection.Scenarios));
    }
}
