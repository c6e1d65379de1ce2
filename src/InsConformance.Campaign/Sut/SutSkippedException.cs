namespace InsConformance.Campaign.Sut;

/// <summary>The scenario is not executed, and says nothing of the software: nobody worked it, its card cannot be had, or the software has gone for good.</summary>
/// <param name="reason">French: why, and what to do.</param>
public sealed class SutSkippedException(string reason) : Exception(reason);
