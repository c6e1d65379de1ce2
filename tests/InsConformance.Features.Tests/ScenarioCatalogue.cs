using InsConformance.Campaign.Running;

namespace InsConformance.Features.Tests;

/// <summary>The scenarios of <c>features/</c>, one row of theory each, so that <c>dotnet test</c>, an IDE and CI show each as a test.</summary>
public static class ScenarioCatalogue
{
    internal static CampaignPlan Plan { get; } = new() { Paths = [Path.Combine(AppContext.BaseDirectory, "features")] };

    private static readonly Lazy<Task<FeatureSelection>> Read = new(() => FeatureSelection.ReadAsync(Plan, CancellationToken.None));

    internal static Task<FeatureSelection> SelectionAsync() => Read.Value;

    public static async Task<IEnumerable<TheoryDataRow<string>>> RowsAsync() => (await SelectionAsync()).Scenarios.Select(Row);

    private static TheoryDataRow<string> Row(SelectedScenario scenario)
    {
        var row = new TheoryDataRow<string>(scenario.Id) { TestDisplayName = $"{scenario.Feature} : {scenario.Name}" }.WithTrait("Fonctionnalité", scenario.Feature);
        return scenario.Tags.Distinct(StringComparer.Ordinal).Aggregate(row, (tagged, tag) => tagged.WithTrait("Étiquette", tag));
    }
}
