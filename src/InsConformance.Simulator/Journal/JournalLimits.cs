namespace InsConformance.Simulator.Journal;

/// <summary>Bounds of the journal; beyond them the oldest entries leave.</summary>
/// <param name="MaxExchanges">Number of exchanges kept.</param>
/// <param name="MaxBytes">Bytes of requests and answers kept, both bodies counted.</param>
/// <param name="MaxConnectionFailures">Number of connection failures kept.</param>
public sealed record JournalLimits(int MaxExchanges = 10_000, long MaxBytes = 256 * 1024 * 1024, int MaxConnectionFailures = 1_000);
