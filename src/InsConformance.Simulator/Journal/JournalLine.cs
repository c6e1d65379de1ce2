namespace InsConformance.Simulator.Journal;

/// <summary>One line of a journal file: an exchange or a connection failure.</summary>
/// <param name="Exchange">The exchange, or absent.</param>
/// <param name="Failure">The connection failure, or absent.</param>
public sealed record JournalLine(ExchangeDocument? Exchange = null, FailureDocument? Failure = null);
