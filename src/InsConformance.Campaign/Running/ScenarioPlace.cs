namespace InsConformance.Campaign.Running;

/// <summary>Where a scenario stands.</summary>
/// <param name="Id">Feature file, line of the scenario, line of its example row: <c>features/x.feature:12:18</c>.</param>
/// <param name="Feature">Name of the feature.</param>
/// <param name="Rule">Name of the rule; null when the scenario stands directly under the feature.</param>
internal sealed record ScenarioPlace(string Id, string Feature, string? Rule);
