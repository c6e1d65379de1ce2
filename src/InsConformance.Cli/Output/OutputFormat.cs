namespace InsConformance.Cli.Output;

/// <summary>What a command writes to standard output.</summary>
internal enum OutputFormat
{
    /// <summary>Text for a person.</summary>
    Text,

    /// <summary>JSON for a program; the talk goes to standard error.</summary>
    Json,
}
