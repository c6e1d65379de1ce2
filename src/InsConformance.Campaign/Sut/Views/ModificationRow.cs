namespace InsConformance.Campaign.Sut.Views;

/// <summary>One modification of an identity (INS 17).</summary>
/// <param name="At">Date and time, ISO 8601; empty when the software keeps none.</param>
/// <param name="User">« Professionnel » who did it.</param>
/// <param name="Kind">« Type de modification », in the words of the software.</param>
/// <param name="Field">The field that was modified.</param>
public sealed record ModificationRow(string At, string User, string Kind, SutField Field);
