namespace InsConformance.Verdicts.Results;

/// <summary>Which run this is: enough to find it again and to play it again.</summary>
/// <param name="Id">Identifier of the run.</param>
/// <param name="StartedAt">When it started.</param>
/// <param name="Bench">Name and version of the bench, <c>InsConformance 0.1.0</c>.</param>
/// <param name="Sut">The software under test, in words: « moteur de référence 0.1.0 », an address, a script.</param>
/// <param name="Runtime">Operating system and runtime.</param>
public sealed record RunIdentity(string Id, DateTimeOffset StartedAt, string Bench, string Sut, string Runtime);
