namespace InsConformance.Campaign.Sut;

/// <summary>Which software is attached, and what it declares to do.</summary>
/// <param name="Name">Name in words, as reports print it: « moteur de référence ».</param>
/// <param name="Version">Its version.</param>
/// <param name="Capabilities">What it does and does not.</param>
public sealed record SutDescription(string Name, string Version, SutCapabilities Capabilities);
