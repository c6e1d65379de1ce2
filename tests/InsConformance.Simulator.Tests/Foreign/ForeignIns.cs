namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>An INS as a client script prints it.</summary>
internal sealed record ForeignIns(string Number, string Key, string Oid, string? From = null, string? To = null);
