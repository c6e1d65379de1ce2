using InsConformance.Cards.Bench;
using InsConformance.Simulator;

namespace InsConformance.Cli.Configuration;

/// <summary>Everything that <c>serve</c> can be told.</summary>
internal sealed record ServeSetup
{
    public static ServeSetup Default { get; } = new();

    public SimulatorOptions Simulator { get; init; } = new() { PkiFolder = new DirectoryInfo(Path.Combine(".insconf", "pki")) };

    /// <summary>Port of the control API, 0 for any free one.</summary>
    public int ConsolePort { get; init; }

    /// <summary>File to write when everything answers; null for none.</summary>
    public string? ReadyFile { get; init; }

    /// <summary>Table of faults; null for the public one.</summary>
    public FileInfo? FaultTable { get; init; }

    /// <summary>Edition of some data sets, instead of the newest.</summary>
    public IReadOnlyDictionary<string, string> PeopleEditions { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Files of people added to those of the bench.</summary>
    public IReadOnlyList<FileInfo> People { get; init; } = [];

    /// <summary>Images of the cards in the virtual readers, in their order; none when the bench serves no card.</summary>
    public IReadOnlyList<string> CardImages { get; init; } = [];

    /// <summary>The virtual readers.</summary>
    public CardBenchOptions Readers { get; init; } = new();

    /// <summary>Port of the API of the cards, 0 for any free one.</summary>
    public int CardControlPort { get; init; }
}
