using System.Net;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;

namespace InsConformance.Simulator;

/// <summary>What every door has: where it listens, with which certificates, what it keeps, how it judges.</summary>
public abstract record DoorOptions
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
