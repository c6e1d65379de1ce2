namespace InsConformance.Cli.Tests.Workflows;

/// <summary>How a job ended.</summary>
/// <param name="Name">Its name, with its rank when it has several.</param>
/// <param name="ExitCode">Exit code of the first step that failed; 0 when none did.</param>
/// <param name="Log">What its steps said.</param>
internal sealed record JobResult(string Name, int ExitCode, string Log)
{
    /// <summary>Folder of what it keeps, under the paths of its workspace.</summary>
    public required string Artefacts { get; init; }

    /// <summary>Paths that it is to keep, and that are not there.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>A file that it keeps.</summary>
    public string PathOf(string file) => Path.Combine(Artefacts, file);
}
