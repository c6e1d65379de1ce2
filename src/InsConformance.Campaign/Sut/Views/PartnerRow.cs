namespace InsConformance.Campaign.Sut.Views;

/// <summary>One diffusion of an identity to a partner (INS 41).</summary>
/// <param name="At">Date and time, ISO 8601; empty when the software keeps none.</param>
/// <param name="Partner">Who received it.</param>
public sealed record PartnerRow(string At, string Partner);
