namespace InsConformance.Cli;

/// <summary>Something that the person at the terminal can mend: one message, one exit code, no trace.</summary>
public sealed class UserErrorException(int exitCode, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The exit code of the command.</summary>
    public int ExitCode { get; } = exitCode;
}
