using InsConformance.Insi.Calling;

namespace InsConformance.Engine.Retrieval;

/// <summary>One call of a retrieval, for the user and for the support.</summary>
/// <param name="GivenName">Given name sent; null for a call with the carte Vitale.</param>
/// <param name="BirthPlace">Birth place sent, if any.</param>
/// <param name="Code">Return code; null after a technical error.</param>
/// <param name="Exchange">The whole exchange: bytes, times, TLS facts.</param>
public sealed record CallAttempt(string? GivenName, string? BirthPlace, string? Code, InsiExchange Exchange);
