namespace InsConformance.Campaign.Sut.Views;

/// <summary>One field that the software offers.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Label">The label that its users read.</param>
public sealed record FieldDescription(SutField Field, string Label);
