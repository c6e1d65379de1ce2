using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Cards.Cps.Certificates;

/// <summary>
/// Issues the certificates of a CPx card in the known shape of those of IGC-Santé (signed assertion published in padoa/tlsi-ins): the subject of <see cref="CpxHolder"/>, the usage of the key, the
/// kind of card. The rest of the extensions of a real one is not public.
/// </summary>
public static class CpxCertificates
{
    /// <summary>Extension that tells the kind of card by its third byte.</summary>
    public const string CardKindExtension = "1.2.250.1.71.1.2.2";

    private const string EmailProtection = "1.3.6.1.5.5.7.3.4";
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    /// <summary>Issues one certificate.</summary>
    /// <param name="holder">Whom it names.</param>
    /// <param name="use">What its key is for.</param>
    /// <param name="key">The key.</param>
    /// <param name="from">Start of validity.</param>
    /// <param name="to">End of validity.</param>
    /// <param name="authority">The issuer, with its private key; null for a certificate signed by its own key, when no authority is at hand.</param>
    public static X509Certificate2 Issue(CpxHolder holder, CpxKeyUse use, RSA key, DateTimeOffset from, DateTimeOffset to, X509Certificate2? authority)
    {
        ArgumentNullException.ThrowIfNull(holder);
        var request = new CertificateRequest(holder.Subject(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(Usage(use), critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(use is CpxKeyUse.Signature ? EmailProtection : ClientAuthentication)], critical: false));
        request.CertificateExtensions.Add(new X509Extension(CardKindExtension, CardKind(holder.Kind), critical: false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] = (byte)((serial[0] & 0x7F) | 0x10); // Positive, and sixteen bytes long.
        if (authority is null)
            return request.Create(request.SubjectName, X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1), from, to, serial);

        request.CertificateExtensions.Add(
            X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(new X509SubjectKeyIdentifierExtension(authority.PublicKey, critical: false)));
        using var signing = authority.GetRSAPrivateKey() ?? throw new ArgumentException("The authority of a card needs its RSA private key.", nameof(authority));
        return request.Create(authority.SubjectName, X509SignatureGenerator.CreateForRSA(signing, RSASignaturePadding.Pkcs1), from, to, serial);
    }

    /// <summary>The kind of card that a certificate tells; null when it has no such extension.</summary>
    public static CpxKind? KindOf(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return certificate.Extensions[CardKindExtension]?.RawData is [_, _, var value, ..] ? CpxKind.OfExtension(value) : null;
    }

    private static X509KeyUsageFlags Usage(CpxKeyUse use) => use is CpxKeyUse.Signature
        ? X509KeyUsageFlags.NonRepudiation
        : X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment;

    /// <summary>An INTEGER: its third byte is the value; the type is inferred.</summary>
    private static byte[] CardKind(CpxKind kind)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteInteger(kind.ExtensionValue);
        return writer.Encode();
    }
}
