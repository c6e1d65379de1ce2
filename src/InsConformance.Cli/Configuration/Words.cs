using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Cli.Configuration;

/// <summary>The words of the settings, and what they stand for.</summary>
internal static class Words
{
    public static readonly IReadOnlyList<(string Word, WireProfile Value)> Profiles =
        [("current", WireProfile.Current), ("legacy-2022", WireProfile.Legacy2022), ("cnda-file", WireProfile.CndaFile)];

    public static readonly IReadOnlyList<(string Word, FaultShape Value)> GatewayFaults = [("new", FaultShape.GatewayNew), ("old", FaultShape.GatewayOld)];

    public static readonly IReadOnlyList<(string Word, UnknownIdentityMode Value)> UnknownIdentities =
        [("fault", UnknownIdentityMode.Fault), ("desir_1020", UnknownIdentityMode.GatewayUnavailable), ("cr01", UnknownIdentityMode.NoIdentity)];

    public static readonly IReadOnlyList<(string Word, MissingContextMode Value)> MissingContexts = [("fault", MissingContextMode.Fault), ("lenient", MissingContextMode.Lenient)];

    public static readonly IReadOnlyList<(string Word, SessionKeySource Value)> SessionKeys =
    [
        ("lps-instance", SessionKeySource.LpsInstance),
        ("client-certificate", SessionKeySource.ClientCertificate),
        ("idam", SessionKeySource.Idam),
        ("path", SessionKeySource.Path),
        ("port", SessionKeySource.Port),
    ];

    public static readonly IReadOnlyList<(string Word, CertificateFlaw Value)> CertificateFlaws =
    [
        ("absent", CertificateFlaw.Absent),
        ("expired", CertificateFlaw.Expired),
        ("not-yet-valid", CertificateFlaw.NotYetValid),
        ("unknown-authority", CertificateFlaw.UnknownAuthority),
        ("wrong-usage", CertificateFlaw.WrongUsage),
        ("self-signed", CertificateFlaw.SelfSigned),
        ("revoked", CertificateFlaw.Revoked),
    ];
}
