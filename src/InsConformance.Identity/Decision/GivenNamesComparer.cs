using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Decision;

/// <summary>Compares given names with the list returned by INSi.</summary>
internal static class GivenNamesComparer
{
    /// <summary>The first birth name against the list: the whole list, its beginning, or something else (règle 6).</summary>
    internal static TraitMatch CompareFirst(StoredName first, string? returned)
    {
        if (string.IsNullOrWhiteSpace(returned)) return TraitMatch.NotCompared;
        if (Stored(returned) is not { } list) return TraitMatch.Major;
        if (list.List == first) return TraitMatch.Exact;
        if (list.BeginWith(first)) return TraitMatch.Beginning;
        return IsBeginningWithoutSigns(first, list) ? TraitMatch.Formatting : TraitMatch.Major;
    }

    /// <summary>
    /// The local list against the list returned. The list is replaced on acceptance, and no rule makes its differences major.
    /// </summary>
    internal static TraitMatch CompareLists(GivenNames? local, string? returned)
    {
        if (local is null || string.IsNullOrWhiteSpace(returned)) return TraitMatch.NotCompared;
        if (Stored(returned) is not { } list) return TraitMatch.Minor;
        if (list.List == local.List) return TraitMatch.Exact;
        if (SearchKey.Of(list.List) == SearchKey.Of(local.List)) return TraitMatch.Formatting;
        return list.BeginWith(local.List) ? TraitMatch.Beginning : TraitMatch.Minor;
    }

    private static bool IsBeginningWithoutSigns(StoredName first, GivenNames list)
    {
        var names = list.Names;
        return Enumerable.Range(1, names.Count)
            .Any(count => SearchKey.Of(string.Join(' ', names.Take(count))) == SearchKey.Of(first));
    }

    private static GivenNames? Stored(string returned) =>
        TraitComparer.Stored(IdentityField.BirthGivenNames, returned) is { } stored && GivenNames.TryParse(stored, out var list, out _)
            ? list
            : null;
}
