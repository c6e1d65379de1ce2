namespace InsConformance.Testing;

/// <summary>What an outside program left.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
public sealed record ToolOutput(int ExitCode, string Output, string Errors);
