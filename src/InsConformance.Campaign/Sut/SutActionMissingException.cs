namespace InsConformance.Campaign.Sut;

/// <summary>
/// The adapter says that it does not know how to do what a scenario needs: the scenario is not applicable, or is to be played by hand. It is never passed.
/// </summary>
/// <param name="message">French: what is missing, and of whom.</param>
public sealed class SutActionMissingException(string message) : Exception(message);
