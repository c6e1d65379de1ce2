using System.Collections.Immutable;

namespace InsConformance.Campaign.Sut;

/// <summary>The capabilities that a software declares. Everything is present unless its absence is declared, with a reason.</summary>
public sealed class SutCapabilities
{
    private readonly ImmutableDictionary<SutCapability, string> _absent;

    private SutCapabilities(ImmutableDictionary<SutCapability, string> absent) => _absent = absent;

    /// <summary>A software that does everything.</summary>
    public static SutCapabilities All { get; } = new(ImmutableDictionary<SutCapability, string>.Empty);

    /// <summary>What is declared absent, with the French reason of each.</summary>
    public IReadOnlyDictionary<SutCapability, string> Absent => _absent;

    /// <summary>The same capabilities less one.</summary>
    /// <param name="capability">What the software does not do.</param>
    /// <param name="reason">Why, in French: it is what reports print beside « non applicable ».</param>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public SutCapabilities Without(SutCapability capability, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new SutCapabilities(_absent.SetItem(capability, reason));
    }

    /// <summary>Whether the software does it; otherwise the declared reason.</summary>
    public bool Has(SutCapability capability, out string reasonOfAbsence)
    {
        var absent = _absent.TryGetValue(capability, out var reason);
        reasonOfAbsence = reason ?? "";
        return !absent;
    }
}
