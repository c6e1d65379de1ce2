namespace InsConformance.Cli.Diagnosis;

/// <summary>A fault that an examination met.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Observed">French: what was seen, and where. Never holds a secret.</param>
internal sealed record FoundFault(SetupFault Fault, string Observed);
