namespace InsConformance.Campaign.Sut;

/// <summary>How the user asks for the INSi call.</summary>
/// <param name="TryEachGivenName">
/// Try the birth given names one after the other, then all together, until one is found (CNDA test 2.07); otherwise the 1er prénom alone is used.
/// </param>
/// <param name="WithBirthPlace">Send the code lieu de naissance from the first call on (CNDA test 2.06, case 2); otherwise the software decides.</param>
public sealed record InsiCallOptions(bool TryEachGivenName = false, bool WithBirthPlace = false);
