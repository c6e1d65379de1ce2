namespace InsConformance.Campaign.Sut;

/// <summary>The scenario of a session, for who must be told of it.</summary>
/// <param name="Feature">Name of the feature.</param>
/// <param name="Name">Name of the scenario.</param>
/// <param name="Tags">Its tags, inherited ones included, with <c>@</c>.</param>
/// <param name="Steps">Its steps as a person reads them, a keyword before each that begins a block.</param>
public sealed record SutScenario(string Feature, string Name, IReadOnlyList<string> Tags, IReadOnlyList<string> Steps);
