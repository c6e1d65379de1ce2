namespace InsConformance.Campaign.Tests.Deviations;

/// <summary>What an engine made of a deviation.</summary>
/// <param name="Reaction">In one line: what entered the identity, or why nothing did.</param>
/// <param name="IsUnchanged">Whether status and fields of the identity are what they were before the call.</param>
/// <param name="Traces">Calls in the journal of the engine.</param>
/// <param name="Twin">What it made of the correct answer just after, unless it had taken the deviated one in.</param>
internal sealed record Encounter(string Reaction, bool IsUnchanged, int Traces, string? Twin);
