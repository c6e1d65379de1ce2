namespace InsConformance.Campaign.Sut.Views;

/// <summary>One line of a search result.</summary>
/// <param name="Id">Local identifier of the identity.</param>
/// <param name="Fields">The fields shown in the line; birth name and 1er prénom at least.</param>
public sealed record FoundIdentity(string Id, IReadOnlyDictionary<SutField, string> Fields);
