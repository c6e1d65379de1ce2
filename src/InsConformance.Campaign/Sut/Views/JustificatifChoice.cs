namespace InsConformance.Campaign.Sut.Views;

/// <summary>One document that the software offers to record.</summary>
/// <param name="Kind">Its nature, as the user reads it.</param>
/// <param name="HighConfidence">Whether the site gives it a high level of confidence.</param>
/// <param name="Preselected">Whether it is chosen before the user chooses.</param>
public sealed record JustificatifChoice(string Kind, bool HighConfidence, bool Preselected);
