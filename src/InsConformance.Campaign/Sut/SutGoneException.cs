namespace InsConformance.Campaign.Sut;

/// <summary>The software under test went away during the run and did not come back: what remains of the run is not executed.</summary>
/// <param name="message">French: when and how it went away.</param>
public sealed class SutGoneException(string message) : Exception(message);
