using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InsConformance.Identity.Trust;

/// <summary>Everything that the trust machine knows, as data: transitions, prohibitions, invariants, open points.</summary>
public static class TrustCatalogue
{
    /// <summary>All the rules: T01–T28, F01–F15, P01–P06, INV1–INV9, O01–O10.</summary>
    public static ImmutableArray<TrustRule> All { get; } =
        [.. TrustTransitions.Table, .. TrustProhibitions.Table, .. TrustInvariants.Table, .. TrustOptionRules.Table];

    private static readonly FrozenDictionary<string, TrustRule> ById =
        All.ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule of a code, whatever its case; <see langword="null"/> when there is none.</summary>
    public static TrustRule? Find(string id) => ById.GetValueOrDefault(id);
}
