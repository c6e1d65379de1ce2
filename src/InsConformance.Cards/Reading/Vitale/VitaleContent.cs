namespace InsConformance.Cards.Reading.Vitale;

/// <summary>What a carte Vitale gives freely.</summary>
/// <param name="People">The beneficiaries, in the order of the card.</param>
/// <param name="ValidFrom">Start of validity, <c>YYYYMMDD</c>; null when not found.</param>
/// <param name="HasCertificate">Whether a card certificate was found.</param>
/// <param name="Harness">What virtual cards of this bench add; null for a real card.</param>
/// <param name="Problems">What is damaged or does not fit together, in French.</param>
public sealed record VitaleContent(
    IReadOnlyList<VitalePerson> People, string? ValidFrom, bool HasCertificate, VitaleHarness? Harness, IReadOnlyList<string> Problems);
