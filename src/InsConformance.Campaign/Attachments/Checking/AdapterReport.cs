using InsConformance.Campaign.Attachments.Contract;

namespace InsConformance.Campaign.Attachments.Checking;

/// <summary>What an adapter is worth.</summary>
/// <param name="Manifest">What it says of itself; null when it could not be read.</param>
/// <param name="Tried">The actions that were tried, in their order.</param>
/// <param name="Findings">What it does not give; none when it is right.</param>
public sealed record AdapterReport(SutManifest? Manifest, IReadOnlyList<string> Tried, IReadOnlyList<AdapterFinding> Findings);
