namespace InsConformance.Campaign.Sut;

/// <summary>A user of the software.</summary>
/// <param name="Name">Given name and name, as journals must name the user.</param>
/// <param name="Rights">What the user may do.</param>
public sealed record SutUser(string Name, IReadOnlyList<SutRight> Rights);
