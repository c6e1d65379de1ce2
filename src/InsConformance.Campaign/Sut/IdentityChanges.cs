using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Sut;

/// <summary>What an identity showed before the first action of the scenario, and what it shows now.</summary>
/// <param name="Before">Before.</param>
/// <param name="After">Now.</param>
public sealed record IdentityChanges(IdentityView Before, IdentityView After);
