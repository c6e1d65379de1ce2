namespace InsConformance.Cli.Commands;

/// <summary>In which form coverage is written to standard output.</summary>
internal enum CoverageFormat
{
    /// <summary>Text for a person.</summary>
    Text,

    /// <summary>JSON for a program.</summary>
    Json,

    /// <summary>One self-contained page.</summary>
    Html,
}
