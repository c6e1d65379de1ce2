namespace InsConformance.Campaign.Sut.Views;

/// <summary>One access to an identity (INS 3).</summary>
/// <param name="At">Date and time, ISO 8601; empty when the software keeps none.</param>
/// <param name="User">Name of the user.</param>
public sealed record AccessRow(string At, string User);
