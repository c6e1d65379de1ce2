namespace InsConformance.Gherkin.Bindings;

/// <summary>What scopes and tag filters look at: the tags (with <c>@</c>) and titles of a scenario, or of a feature alone.</summary>
internal sealed record BindingTarget(IReadOnlyCollection<string> Tags, string Feature, string Scenario);
