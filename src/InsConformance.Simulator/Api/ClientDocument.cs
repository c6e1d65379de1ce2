using System.Diagnostics.CodeAnalysis;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Api;

/// <summary>The client certificate of a connection, as JSON.</summary>
internal sealed record ClientDocument(string Subject, string Issuer, string SerialNumber, DateTimeOffset ValidFrom, DateTimeOffset ValidTo, string Der)
{
    [return: NotNullIfNotNull(nameof(certificate))]
    public static ClientDocument? Of(PeerCertificate? certificate) => certificate is null ? null : new(
        certificate.Subject, certificate.Issuer, certificate.SerialNumber, certificate.ValidFrom, certificate.ValidTo, Convert.ToBase64String(certificate.Der.Span));
}
