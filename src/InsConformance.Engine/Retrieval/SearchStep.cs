namespace InsConformance.Engine.Retrieval;

/// <summary>One call by traits to make.</summary>
/// <param name="GivenName">The given name, or the given names together.</param>
/// <param name="WithBirthPlace">Whether the birth place is sent.</param>
internal readonly record struct SearchStep(string GivenName, bool WithBirthPlace);
