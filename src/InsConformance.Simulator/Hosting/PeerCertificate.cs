using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Hosting;

/// <summary>Certificat client présenté : what the journal keeps of the certificate that a caller presented.</summary>
public sealed record PeerCertificate
{
    /// <summary>Subject, RFC 2253 order: <c>CN=INSI-AUTO, OU=…, C=FR</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>CN of the subject, or null.</summary>
    public required string? CommonName { get; init; }

    /// <summary>First OU of the subject (structure identifier), or null.</summary>
    public required string? OrganisationalUnit { get; init; }

    /// <summary>Issuer, RFC 2253 order.</summary>
    public required string Issuer { get; init; }

    /// <summary>Serial number, hexadecimal.</summary>
    public required string SerialNumber { get; init; }

    /// <summary>First instant of validity.</summary>
    public required DateTimeOffset ValidFrom { get; init; }

    /// <summary>Last instant of validity.</summary>
    public required DateTimeOffset ValidTo { get; init; }

    /// <summary>The certificate itself, DER.</summary>
    public required ReadOnlyMemory<byte> Der { get; init; }

    /// <summary>Subjects of the authorities above it, the nearest first, as far as the chain could be built; none when it was not built.</summary>
    public IReadOnlyList<string> Authorities { get; init; } = [];

    /// <summary>Reads the facts of a certificate.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="chain">The chain built from it, or null.</param>
    public static PeerCertificate Of(X509Certificate2 certificate, X509Chain? chain = null)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return new PeerCertificate
        {
            Subject = certificate.Subject,
            CommonName = Attribute(certificate.SubjectName, "2.5.4.3"),
            OrganisationalUnit = Attribute(certificate.SubjectName, "2.5.4.11"),
            Issuer = certificate.Issuer,
            SerialNumber = certificate.SerialNumber,
            ValidFrom = new DateTimeOffset(certificate.NotBefore.ToUniversalTime()),
            ValidTo = new DateTimeOffset(certificate.NotAfter.ToUniversalTime()),
            Der = certificate.RawData,
            Authorities = chain?.ChainElements.Skip(1).Select(element => element.Certificate.Subject).ToArray() ?? [],
        };
    }

    /// <summary>The value of the first RDN that is this attribute alone. A name that cannot be decoded has no such value: the certificate is judged elsewhere.</summary>
    private static string? Attribute(X500DistinguishedName name, string oid)
    {
        foreach (var part in name.EnumerateRelativeDistinguishedNames())
        {
            if (!part.HasMultipleElements && string.Equals(part.GetSingleElementType().Value, oid, StringComparison.Ordinal))
                return part.GetSingleElementValue();
        }

        return null;
    }
}
