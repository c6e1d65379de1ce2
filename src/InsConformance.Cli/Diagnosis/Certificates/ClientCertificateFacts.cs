using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Cli.Diagnosis.Certificates;

/// <summary>What the file of a client certificate holds.</summary>
/// <param name="Certificate">The certificate, with its key where it has one and the file is PKCS#12.</param>
/// <param name="Others">The other certificates of the file.</param>
/// <param name="HasKey">Whether the private key is there.</param>
/// <param name="Legacy">The old encryption of the file, in words; null when there is none.</param>
internal sealed record ClientCertificateFacts(X509Certificate2 Certificate, IReadOnlyList<X509Certificate2> Others, bool HasKey, string? Legacy)
{
    /// <summary>Its names and dates.</summary>
    public PeerCertificate Names { get; } = PeerCertificate.Of(Certificate);

    /// <summary>CN of the authority that issued it; null when it has none.</summary>
    public string? IssuerName { get; } = Certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true) is { Length: > 0 } name ? name : null;
}
