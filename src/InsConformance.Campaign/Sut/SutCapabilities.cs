using System.Collections.Immutable;

namespace InsConformance.Campaign.Sut;

/// <summary>The capabilities that a software declares. Everything is present unless its absence is declared, with a reason.</summary>
public sealed class SutCapabilities
{
    private readonly ImmutableDictionary<SutCapability, string> _absent;
    private readonly ImmutableHashSet<SutCapability> _hidden;

    private SutCapabilities(ImmutableDictionary<SutCapability, string> absent, ImmutableHashSet<SutCapability> hidden) => (_absent, _hidden) = (absent, hidden);

    /// <summary>A software that does everything.</summary>
    public static SutCapabilities All { get; } = new(ImmutableDictionary<SutCapability, string>.Empty, []);

    /// <summary>What is declared absent, or cannot be shown here, with the French reason of each.</summary>
    public IReadOnlyDictionary<SutCapability, string> Absent => _absent;

    /// <summary>The same capabilities less one.</summary>
    /// <param name="capability">What the software does not do.</param>
    /// <param name="reason">Why, in French: it is what reports print beside « non applicable ».</param>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public SutCapabilities Without(SutCapability capability, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new SutCapabilities(_absent.SetItem(capability, reason), _hidden.Remove(capability));
    }

    /// <summary>The same capabilities where one cannot be shown on this bench, whatever the software does.</summary>
    /// <param name="capability">What cannot be shown.</param>
    /// <param name="reason">Why, in French.</param>
    public SutCapabilities Hiding(SutCapability capability, string reason) => new(Without(capability, reason)._absent, _hidden.Add(capability));

    /// <summary>Whether the software says itself that it does not do it.</summary>
    public bool Declines(SutCapability capability) => _absent.ContainsKey(capability) && !_hidden.Contains(capability);

    /// <summary>Whether the software does it; otherwise the reason.</summary>
    public bool Has(SutCapability capability, out string reasonOfAbsence)
    {
        var absent = _absent.TryGetValue(capability, out var reason);
        reasonOfAbsence = reason ?? "";
        return !absent;
    }
}
