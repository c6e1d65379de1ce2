using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Relaying;

/// <summary>What can be said of the editor's software certificate before any call.</summary>
public static class CertificateChecks
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    /// <summary>Everything that is wrong with it; none when it is sound.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="now">The date of the machine.</param>
    public static IReadOnlyList<RelayFault> All(X509Certificate2 certificate, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var facts = PeerCertificate.Of(certificate);
        return [.. new[] { Dates(facts, now), Name(facts), Usage(certificate), Authority(facts) }.OfType<RelayFault>()];
    }

    /// <summary>Whether its dates are over, or not there yet.</summary>
    public static RelayFault? Dates(PeerCertificate certificate, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (now > certificate.ValidTo)
            return RelayFaults.CertificateExpired.Because(string.Create(
                CultureInfo.InvariantCulture, $"Le certificat « {certificate.Subject} » a expiré le {certificate.ValidTo:dd/MM/yyyy}, et nous sommes le {now:dd/MM/yyyy}."));
        return now < certificate.ValidFrom
            ? RelayFaults.CertificateNotYetValid.Because(string.Create(
                CultureInfo.InvariantCulture, $"Le certificat « {certificate.Subject} » n'est valable qu'à partir du {certificate.ValidFrom:dd/MM/yyyy}, et nous sommes le {now:dd/MM/yyyy}."))
            : null;
    }

    private static RelayFault? Name(PeerCertificate certificate) => certificate.CommonName is "INSI-AUTO" or "INSI-MANU"
        ? null
        : RelayFaults.CertificateName.Because($"Le CN du certificat est « {certificate.CommonName} » : le service répondra desir_560.");

    private static RelayFault? Usage(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault() is { } usage && usage.EnhancedKeyUsages[ClientAuthentication] is null
            ? RelayFaults.CertificateUsage.Because($"Le certificat « {certificate.Subject} » n'a pas l'usage étendu « clientAuth ».")
            : null;

    private static RelayFault? Authority(PeerCertificate certificate) => string.Equals(certificate.Subject, certificate.Issuer, StringComparison.Ordinal)
        ? RelayFaults.CertificateAuthority.Because($"Le certificat « {certificate.Subject} » est auto-signé.")
        : null;
}
