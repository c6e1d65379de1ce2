using InsConformance.Simulator.Answering;
using InsConformance.Simulator.People;

namespace InsConformance.Simulator.Relaying;

/// <summary>Set-up of an <see cref="InsiRelay"/>.</summary>
public sealed record RelayOptions : DoorOptions
{
    /// <summary>The real service.</summary>
    public required UpstreamOptions Upstream { get; init; }

    /// <summary>What tells sessions apart.</summary>
    public SessionKeySource SessionKey { get; init; }

    /// <summary>Test people, whose matricules stay in clear in the journal; null for those that ship.</summary>
    public PeopleDirectory? People { get; init; }
}
