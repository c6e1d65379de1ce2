namespace InsConformance.Campaign.Running;

/// <summary>
/// The campaign cannot start because of what was asked: no feature file, a file that cannot be read, a tag that no scenario carries, nothing selected.
/// The message is French and says what was expected, what was found, and what to do.
/// </summary>
public sealed class CampaignSelectionException(string message, Exception? innerException = null) : Exception(message, innerException);
