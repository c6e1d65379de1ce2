namespace InsConformance.Campaign.Sut;

/// <summary>
/// The software is declared to do what a scenario needs, and says itself that it does not: the scenario applies and is not executed. It is never passed, nor out of scope.
/// </summary>
/// <param name="reason">French: what was declared, why the software does not do it, and what to do.</param>
public sealed class SutClaimUnmetException(string reason) : Exception(reason);
