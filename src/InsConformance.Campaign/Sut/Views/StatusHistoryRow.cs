namespace InsConformance.Campaign.Sut.Views;

/// <summary>One change of status (INS 26).</summary>
/// <param name="PreviousStatus">« Statut antérieur ».</param>
/// <param name="At">Date of the change, ISO 8601; empty when the software keeps none.</param>
/// <param name="Responsible">Name of the user responsible for it; empty when the software keeps none.</param>
public sealed record StatusHistoryRow(string PreviousStatus, string At, string Responsible);
