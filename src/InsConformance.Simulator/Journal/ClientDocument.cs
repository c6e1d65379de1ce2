using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Journal;

/// <summary>Certificat client présenté, as JSON.</summary>
/// <param name="Subject">Subject, RFC 2253 order.</param>
/// <param name="Issuer">Issuer.</param>
/// <param name="SerialNumber">Serial number, hexadecimal.</param>
/// <param name="ValidFrom">First instant of validity.</param>
/// <param name="ValidTo">Last instant of validity.</param>
/// <param name="Chain">The chain in French, from the certificate to the highest authority reached, one sentence per certificate.</param>
public sealed record ClientDocument(
    string Subject, string Issuer, string SerialNumber, DateTimeOffset ValidFrom, DateTimeOffset ValidTo, IReadOnlyList<string> Chain)
{
    /// <summary>Describes a certificate; nothing when none was presented.</summary>
    [return: NotNullIfNotNull(nameof(certificate))]
    public static ClientDocument? Of(PeerCertificate? certificate) => certificate is null ? null : new ClientDocument(
        certificate.Subject,
        certificate.Issuer,
        certificate.SerialNumber,
        certificate.ValidFrom,
        certificate.ValidTo,
        [Words(certificate), .. certificate.Authorities.Select(authority => $"autorité « {authority} »")]);

    private static string Words(PeerCertificate certificate) => string.Create(
        CultureInfo.InvariantCulture,
        $"certificat « {certificate.Subject} », émis par « {certificate.Issuer} », valable du {certificate.ValidFrom:dd/MM/yyyy} au {certificate.ValidTo:dd/MM/yyyy}");
}
