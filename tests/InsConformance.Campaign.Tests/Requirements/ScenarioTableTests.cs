using InsConformance.Campaign.Running;
using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Requirements;

public sealed class ScenarioTableTests
{
    /// <summary>To publish a change of the scenarios or of the requirements, copy the .received file over the page.</summary>
    [Fact]
    public async Task The_page_says_what_answers_for_each_requirement()
    {
        var selection = await FeatureSelection.ReadAsync(new CampaignPlan { Paths = [Repository.PathOf("features")] }, TestContext.Current.CancellationToken);
        var page = Repository.PathOf("docs/scenarios.md");
        var text = new ScenarioTable(selection.Scenarios).Text();
        var published = File.Exists(page) ? await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken) : "";
        if (!string.Equals(published, text, StringComparison.Ordinal))
            await File.WriteAllTextAsync(page + ".received", text, TestContext.Current.CancellationToken);

        published.Should().Be(text, "the page is made from the features: copy docs/scenarios.md.received over docs/scenarios.md");
    }
}
