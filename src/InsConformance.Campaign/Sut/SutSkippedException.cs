namespace InsConformance.Campaign.Sut;

/// <summary>Nobody worked the software: the scenario is not executed, and says nothing of it.</summary>
/// <param name="reason">French: why, and what to do.</param>
public sealed class SutSkippedException(string reason) : Exception(reason);
