namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>A search by traits.</summary>
internal sealed record ForeignSearch(string BirthName, string FirstName, string Sex, string BirthDate, string? BirthPlace = null) : ForeignRequest;
