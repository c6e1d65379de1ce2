using InsConformance.Insi.Faults;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.People;
using InsConformance.Simulator.Verification;

namespace InsConformance.Simulator;

/// <summary>Set-up of an <see cref="InsiSimulator"/>.</summary>
public sealed record SimulatorOptions : DoorOptions
{
    /// <summary>Test people; null for those that ship, in the editions and with the overrides below.</summary>
    public PeopleDirectory? People { get; init; }

    /// <summary>Edition of some data sets that ship (<c>cnda</c> → <c>2022</c>), instead of the newest.</summary>
    public IReadOnlyDictionary<string, string>? PeopleEditions { get; init; }

    /// <summary>Folder of people (<c>*.yaml</c>) added to those that ship, or taking the place of those of the same identifier; null for none.</summary>
    public DirectoryInfo? PeopleFolder { get; init; }

    /// <summary>Folder of injection files added to those that ship, and served before them; null for none.</summary>
    public DirectoryInfo? InjectionFolder { get; init; }

    /// <summary>Fault table; null for the public one.</summary>
    public FaultTable? Faults { get; init; }

    /// <summary>How to answer.</summary>
    public AnsweringOptions Answering { get; init; } = new();

    /// <summary>Folder where an editor drops the official verification package (WSDL, schemas, answer files); null for none, and the reconstructed contract.</summary>
    public DirectoryInfo? OfficialPackage { get; init; }

    /// <summary>How the reconstructed verification (WS_INS3 to WS_INS5) behaves.</summary>
    public VerificationOptions Verification { get; init; } = new();
}
