using InsConformance.Campaign.Judging;

namespace InsConformance.Campaign.Requirements;

/// <summary>The requirements that the tags of a scenario name.</summary>
public static class ScenarioRequirements
{
    /// <summary>Their identifiers, the most precise first; empty when none is named.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> tags) =>
    [
        .. tags.Select(tag => RequirementTag.Read(tag.TrimStart('@'))).OfType<RequirementTag>()
            .OrderByDescending(tag => tag.Rank).Select(tag => tag.Tag).Distinct(StringComparer.Ordinal),
    ];
}
