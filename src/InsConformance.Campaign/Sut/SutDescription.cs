namespace InsConformance.Campaign.Sut;

/// <summary>Which software is attached, and what it declares to do.</summary>
/// <param name="Name">Name in words, as reports print it: « moteur de référence ».</param>
/// <param name="Version">Its version.</param>
/// <param name="Capabilities">What it does and does not.</param>
public sealed record SutDescription(string Name, string Version, SutCapabilities Capabilities)
{
    /// <summary>The same software where one thing cannot be shown; what it declares absent itself keeps its own reason.</summary>
    /// <param name="capability">What cannot be shown here.</param>
    /// <param name="reason">Why, in French.</param>
    public SutDescription Without(SutCapability capability, string reason) =>
        Capabilities.Has(capability, out _) ? this with { Capabilities = Capabilities.Hiding(capability, reason) } : this;
}
