namespace InsConformance.Campaign.Expectations;

/// <summary>Échec attendu : a departure that an editor knows of, why, and until when.</summary>
/// <param name="Subject">What may fail: the name of a scenario, or a requirement that scenarios name, <c>INS-32.1</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Expires">The last day on which it may.</param>
public sealed record Expectation(string Subject, string Reason, DateOnly Expires);
