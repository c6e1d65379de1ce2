using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Relaying;

/// <summary>Judges the certificate that the real service presents, before any byte of a request leaves.</summary>
/// <param name="options">Whom to trust, whether production is allowed, the date.</param>
/// <param name="host">The name that was called.</param>
internal sealed class ServerJudge(UpstreamOptions options, string host)
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>What is wrong; null when nothing is.</summary>
    /// <param name="certificate">The certificate; null when none was presented.</param>
    /// <param name="presented">What came with it.</param>
    public RelayFault? Judge(X509Certificate2? certificate, X509Chain? presented)
    {
        if (certificate is null)
            return RelayFaults.ServerAuthority.Because("Le serveur n'a présenté aucun certificat.");
        if (!options.AllowsProduction && ProductionHosts.In(certificate) is { } production)
            return RelayFaults.Production.Because($"« {host} » présente le certificat de « {production} », qui est un serveur de production.");
        return ChainFault(certificate, presented)
            ?? (certificate.MatchesHostname(host) ? null : RelayFaults.ServerName.Because($"Le certificat du serveur est celui de « {certificate.Subject} », pas celui de « {host} »."));
    }

    private RelayFault? ChainFault(X509Certificate2 certificate, X509Chain? presented)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy = PolicyAt(options.WallClock.GetUtcNow());
        if (presented is not null)
            chain.ChainPolicy.ExtraStore.AddRange(presented.ChainPolicy.ExtraStore);
        if (chain.Build(certificate))
            return null;
        return chain.ChainElements.FirstOrDefault(element => element.ChainElementStatus.Any(status => status.Status.HasFlag(X509ChainStatusFlags.NotTimeValid))) is { } outOfTime
            ? TimeFault(PeerCertificate.Of(outOfTime.Certificate))
            : RelayFaults.ServerAuthority.Because(
                $"Le certificat du serveur, « {certificate.Subject} », émis par « {certificate.Issuer} », ne mène pas à une autorité que le relais connaît ({string.Join(", ", chain.ChainStatus.Select(status => status.Status))}).");
    }

    private RelayFault TimeFault(PeerCertificate certificate) => options.WallClock.GetUtcNow() < certificate.ValidFrom
        ? RelayFaults.Clock.Because(string.Create(
            CultureInfo.InvariantCulture,
            $"Pour cette machine nous sommes le {options.WallClock.GetUtcNow():dd/MM/yyyy HH:mm}, et le certificat « {certificate.Subject} » n'est valable qu'à partir du {certificate.ValidFrom:dd/MM/yyyy HH:mm}."))
        : RelayFaults.ServerExpired.Because(string.Create(
            CultureInfo.InvariantCulture, $"Le certificat « {certificate.Subject} » a expiré le {certificate.ValidTo:dd/MM/yyyy}, et nous sommes le {options.WallClock.GetUtcNow():dd/MM/yyyy}."));

    private X509ChainPolicy PolicyAt(DateTimeOffset now)
    {
        var policy = new X509ChainPolicy
        {
            RevocationMode = X509RevocationMode.NoCheck, // The lists of the IGC-Santé need the network, and the proxy may not let them through.
            DisableCertificateDownloads = true,
            VerificationTime = now.LocalDateTime,
        };
        policy.ApplicationPolicy.Add(new System.Security.Cryptography.Oid(ServerAuthentication));
        if (options.Authorities is not { } authorities)
            return policy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        foreach (var authority in authorities)
            (IsRoot(authority) ? policy.CustomTrustStore : policy.ExtraStore).Add(authority);
        return policy;
    }

    private static bool IsRoot(X509Certificate2 authority) => authority.SubjectName.RawData.AsSpan().SequenceEqual(authority.IssuerName.RawData);
}
