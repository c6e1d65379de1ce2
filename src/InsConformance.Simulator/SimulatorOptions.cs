using System.Net;
using InsConformance.Insi.Faults;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.People;
using InsConformance.Simulator.Verification;

namespace InsConformance.Simulator;

/// <summary>Set-up of an <see cref="InsiSimulator"/>.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Folder of the synthetic PKI, made on first use.</summary>
    public required DirectoryInfo PkiFolder { get; init; }

    /// <summary>Address to listen on; loopback unless told otherwise.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port of the mutual TLS mode, 0 for any free one.</summary>
    public int CertificatePort { get; init; }

    /// <summary>More ports of the mutual TLS mode, 0 for any free one each: so many sessions when the port tells them apart.</summary>
    public IReadOnlyList<int> MoreCertificatePorts { get; init; } = [];

    /// <summary>Port of the card mode, 0 for any free one.</summary>
    public int CardPort { get; init; }

    /// <summary>Protocol versions.</summary>
    public TlsProfile Tls { get; init; }

    /// <summary>Bounds on slow, silent or hostile clients.</summary>
    public ConnectionLimits Connections { get; init; } = new();

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

    /// <summary>Thresholds of the request auditor.</summary>
    public AuditOptions Audit { get; init; } = new();

    /// <summary>Bounds of the journal.</summary>
    public JournalLimits Journal { get; init; } = new();

    /// <summary>File of the journal on disk, JSON lines, masked; null for none.</summary>
    public FileInfo? JournalFile { get; init; }

    /// <summary>Bounds of the journal on disk.</summary>
    public JournalFileLimits JournalFileLimits { get; init; } = new();

    /// <summary>
    /// The clock that TLS lives by: certificates are issued and judged at its date. It stays the system's even when the clock of the simulation is moved, because the
    /// other end of the connection lives by the system's too.
    /// </summary>
    public TimeProvider WallClock { get; init; } = TimeProvider.System;

    /// <summary>What carries HTTP and TLS.</summary>
    public ISoapHost Host { get; init; } = new KestrelSoapHost();
}
