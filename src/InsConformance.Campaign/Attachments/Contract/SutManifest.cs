using System.Collections.Immutable;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Contract;

/// <summary>What an adapter says of itself and of its software.</summary>
/// <param name="Contract">Version of the contract that it follows: <c>1.0</c>.</param>
/// <param name="Name">Name of the software, as reports print it.</param>
/// <param name="Version">Version of the software.</param>
/// <param name="Capabilities">What the software does and does not.</param>
public sealed record SutManifest(string Contract, string Name, string Version, SutManifestCapabilities Capabilities)
{
    /// <summary>The manifest of a software that is described to the bench.</summary>
    public static SutManifest Of(SutDescription description) => new(
        SutContract.Version,
        description.Name,
        description.Version,
        new SutManifestCapabilities(
            [.. Names.Where(pair => description.Capabilities.Has(pair.Value, out _)).Select(pair => pair.Key)],
            description.Capabilities.Absent.ToDictionary(pair => NameOf(pair.Key), pair => pair.Value)));

    /// <summary>Every capability by its name in the contract, in the order of their declaration.</summary>
    internal static ImmutableSortedDictionary<string, SutCapability> Names { get; } =
        Enum.GetValues<SutCapability>().ToImmutableSortedDictionary(NameOf, capability => capability, StringComparer.Ordinal);

    /// <summary>The software as the bench sees it. Only what is declared is played: a capability of which nothing is said is absent.</summary>
    public SutDescription ToDescription()
    {
        var capabilities = SutCapabilities.All;
        foreach (var (name, capability) in Names.Where(pair => !Capabilities.Present.Contains(pair.Key, StringComparer.Ordinal)))
        {
            capabilities = capabilities.Without(
                capability,
                Capabilities.Absent.TryGetValue(name, out var reason) && !string.IsNullOrWhiteSpace(reason)
                    ? reason
                    : $"L'adaptateur ne déclare pas la capacité « {name} ».");
        }

        return new SutDescription(Name, Version, capabilities);
    }

    private static string NameOf(SutCapability capability) => Shapes.ShapeOf.CamelCase(capability.ToString());
}

/// <summary>The capabilities of a software: each that the bench knows is in one of the two.</summary>
/// <param name="Present">What it does.</param>
/// <param name="Absent">What it does not do, with the reason in French that reports print beside « non applicable ».</param>
public sealed record SutManifestCapabilities(IReadOnlyList<string> Present, IReadOnlyDictionary<string, string> Absent);
