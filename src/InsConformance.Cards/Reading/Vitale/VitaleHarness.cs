namespace InsConformance.Cards.Reading.Vitale;

/// <summary>What only virtual cards of this bench give, in an application of their own: a real Vitale keeps it for API de Lecture Vitale and MICA.</summary>
/// <param name="Serial">« Numéro de série logique ».</param>
/// <param name="Nature"><c>T</c> (test) or <c>D</c> (demonstration).</param>
/// <param name="MasterKey">« Clé mère »; null when there is none.</param>
/// <param name="Lecture">The XML that API de Lecture Vitale would give, ISO-8859-1.</param>
public sealed record VitaleHarness(string Serial, string Nature, string? MasterKey, ReadOnlyMemory<byte> Lecture);
