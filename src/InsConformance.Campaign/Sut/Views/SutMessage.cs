namespace InsConformance.Campaign.Sut.Views;

/// <summary>A sentence that the software shows to its user.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Kind">Why it is shown.</param>
/// <param name="Field">The field it points at, when it points at one.</param>
public sealed record SutMessage(string Text, MessageKind Kind, SutField? Field = null);
