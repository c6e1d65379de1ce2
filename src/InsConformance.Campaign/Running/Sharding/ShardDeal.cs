using System.Security.Cryptography;
using System.Text;

namespace InsConformance.Campaign.Running.Sharding;

/// <summary>
/// Deals the scenarios of a campaign to its parts, as cards are dealt: sorted by a fingerprint of what they say, then one to each part in turn. The deal depends neither on the order of
/// the files nor on the place of the scenarios in them, and the parts are of the same size, give or take one scenario.
/// </summary>
internal static class ShardDeal
{
    /// <summary>The identifiers of the scenarios of one part.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<SelectedScenario> scenarios, Shard shard) => scenarios
        .OrderBy(scenario => scenario.Fingerprint, StringComparer.Ordinal).ThenBy(scenario => scenario.Id, StringComparer.Ordinal)
        .Where((_, rank) => rank % shard.Count == shard.Index - 1)
        .Select(scenario => scenario.Id)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>SHA-256 of a whole selection, whatever its order, in lower-case hexadecimal.</summary>
    public static string FingerprintOf(IEnumerable<SelectedScenario> scenarios) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', scenarios.Select(scenario => $"{scenario.Id} {scenario.Fingerprint}").Order(StringComparer.Ordinal)))));
}
