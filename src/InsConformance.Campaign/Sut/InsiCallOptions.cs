namespace InsConformance.Campaign.Sut;

/// <summary>How the user asks for the INSi call.</summary>
/// <param name="TryEachGivenName">
/// Try the birth given names one after the other, then all together, until one is found (CNDA test 2.07); otherwise the 1er prénom alone is used.
/// </param>
public sealed record InsiCallOptions(bool TryEachGivenName = false);
