using InsConformance.Simulator.Relaying;

namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>What the anomalies of the relay are called here: before a call they are faults of the set-up, with the cause and the remedy of somebody who sets up.</summary>
internal static class RoadFaults
{
    private static readonly Dictionary<RelayFaultKind, SetupFault> ByKind = new()
    {
        [RelayFaults.Address] = AddressFaults.Malformed,
        [RelayFaults.Production] = AddressFaults.Production,
        [RelayFaults.AuthoritiesFile] = AddressFaults.AuthoritiesUnreadable,
        [RelayFaults.CertificateExpired] = AddressFaults.ClientRefused,
        [RelayFaults.CertificateNotYetValid] = AddressFaults.ClientRefused,
        [RelayFaults.CertificateAuthority] = AddressFaults.ClientRefused,
        [RelayFaults.CertificateRefused] = AddressFaults.ClientRefused,
        [RelayFaults.Name] = AddressFaults.UnknownHost,
        [RelayFaults.Connection] = AddressFaults.Refused,
        [RelayFaults.SlowConnection] = AddressFaults.TimedOut,
        [RelayFaults.SlowAnswer] = AddressFaults.TimedOut,
        [RelayFaults.ProxyUnreachable] = MachineFaults.ProxyUnreachable,
        [RelayFaults.ProxyCredentials] = MachineFaults.ProxyRefuses,
        [RelayFaults.ProxyRefusal] = MachineFaults.ProxyRefuses,
        [RelayFaults.TlsVersion] = AddressFaults.ClientRefused,
        [RelayFaults.Handshake] = AddressFaults.NotTls,
        [RelayFaults.ServerAuthority] = AddressFaults.ServerUntrusted,
        [RelayFaults.ServerName] = AddressFaults.OtherServer,
        [RelayFaults.ServerExpired] = AddressFaults.ServerExpired,
        [RelayFaults.Clock] = MachineFaults.ClockSkewed,
        [RelayFaults.Cut] = AddressFaults.ClientRefused,
        [RelayFaults.NotHttp] = AddressFaults.OtherService,
        [RelayFaults.TooLarge] = AddressFaults.OtherService,
    };

    private static readonly Dictionary<RelayFaultKind, SetupFault> OfCertificates = new()
    {
        [RelayFaults.CertificateExpired] = CertificateFaults.Expired,
        [RelayFaults.CertificateNotYetValid] = CertificateFaults.NotYetValid,
        [RelayFaults.CertificateName] = CertificateFaults.OtherName,
        [RelayFaults.CertificateUsage] = CertificateFaults.WrongUsage,
        [RelayFaults.CertificateAuthority] = CertificateFaults.SelfSigned,
    };

    /// <summary>The fault of the certificate that its own content shows, before any call.</summary>
    public static SetupFault OfCertificate(RelayFaultKind kind) => OfCertificates[kind];

    /// <summary>The fault of the set-up that an anomaly shows.</summary>
    /// <exception cref="KeyNotFoundException">It shows none: it is met during a call only.</exception>
    public static SetupFault Of(RelayFaultKind kind) => ByKind[kind];
}
