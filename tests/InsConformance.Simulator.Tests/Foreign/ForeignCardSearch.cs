namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>A search with a Vitale card.</summary>
internal sealed record ForeignCardSearch(string PolicyHolder, string BirthDate, string? TwinRank, string CardSerial = "468929507") : ForeignRequest;
