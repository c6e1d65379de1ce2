using InsConformance.Verdicts.Requirements;

namespace InsConformance.Campaign.Requirements;

/// <summary>Which software a scenario is for, as its tags say it: <c>@couloir-LBM</c>, <c>@profil-non-referentiel</c>, <c>@operation-verification-lot</c>. Without such a tag, its requirements decide alone.</summary>
public static class ScenarioScope
{
    private static readonly (string Prefix, Aspect Aspect)[] Families = [("couloir-", Aspect.Couloir), ("profil-", Aspect.Profile), ("operation-", Aspect.Operation)];

    /// <summary>The scope that the tags name.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public static Scope Of(IEnumerable<string> tags) => new()
    {
        Terms = tags.Select(Read).OfType<(Aspect Aspect, string Term)>()
            .GroupBy(named => named.Aspect, named => named.Term)
            .ToDictionary(family => family.Key, IReadOnlyList<string> (family) => [.. family.Distinct(StringComparer.Ordinal)]),
    };

    /// <summary>The aspect and its term that a tag names; null when it names none that declarations know.</summary>
    /// <param name="tag">The tag, with or without <c>@</c>.</param>
    public static (Aspect Aspect, string Term)? Read(string tag)
    {
        var bare = tag.TrimStart('@');
        foreach (var (prefix, aspect) in Families)
        {
            if (bare.StartsWith(prefix, StringComparison.Ordinal) && aspect.Terms().Contains(bare[prefix.Length..]))
                return (aspect, bare[prefix.Length..]);
        }

        return null;
    }
}
