using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Pki;

/// <summary>An issuing authority of the synthetic PKI: its certificate and its private key.</summary>
internal sealed class Authority(X509Certificate2 certificate, RSA key) : IDisposable
{
    public X509Certificate2 Certificate { get; } = certificate;

    public RSA Key { get; } = key;

    /// <summary>Issues a certificate. Dates are taken as given, even outside the validity of the authority: bad certificates are made here too.</summary>
    public X509Certificate2 Issue(X500DistinguishedName subject, RSA key, Validity validity, params ReadOnlySpan<X509Extension> extensions)
    {
        var request = Request(subject, key, extensions);
        request.CertificateExtensions.Add(
            X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(new X509SubjectKeyIdentifierExtension(Certificate.PublicKey, critical: false)));
        var signer = X509SignatureGenerator.CreateForRSA(Key, RSASignaturePadding.Pkcs1);
        return request.Create(Certificate.SubjectName, signer, validity.From, validity.To, NewSerial());
    }

    /// <summary>Creates a self-signed certificate: a root, or a bad client.</summary>
    public static X509Certificate2 SelfSign(X500DistinguishedName subject, RSA key, Validity validity, params ReadOnlySpan<X509Extension> extensions)
    {
        var signer = X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1);
        return Request(subject, key, extensions).Create(subject, signer, validity.From, validity.To, NewSerial());
    }

    /// <summary>Extensions of an authority certificate.</summary>
    public static X509Extension[] AuthorityExtensions(int pathLength) =>
    [
        new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, pathLength, critical: true),
        new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true),
    ];

    public void Dispose()
    {
        Certificate.Dispose();
        Key.Dispose();
    }

    private static CertificateRequest Request(X500DistinguishedName subject, RSA key, ReadOnlySpan<X509Extension> extensions)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        foreach (var extension in extensions)
            request.CertificateExtensions.Add(extension);
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }

    /// <summary>Sixteen random bytes, positive and without a leading zero, like the serial numbers of IGC-Santé.</summary>
    private static byte[] NewSerial()
    {
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] = (byte)((serial[0] & 0x7F) | 0x10);
        return serial;
    }
}
