using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Pki;

/// <summary>Liste de révocation (CRL) of the organisations authority.</summary>
internal sealed class RevocationList(byte[] der)
{
    /// <summary>Makes a list that holds one revoked certificate.</summary>
    public static byte[] Of(Authority issuer, X509Certificate2 revoked, Validity validity)
    {
        var list = new CertificateRevocationListBuilder();
        list.AddEntry(revoked, validity.From, X509RevocationReason.KeyCompromise);
        using var withKey = issuer.Certificate.CopyWithPrivateKey(issuer.Key);
        return list.Build(withKey, crlNumber: 1, validity.To, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, validity.From);
    }

    /// <summary>Whether the certificate is in the list.</summary>
    /// <remarks>The library reads a list only to edit it: removing the serial number from a throw-away copy tells whether it was there.</remarks>
    public bool Contains(X509Certificate2 certificate) =>
        CertificateRevocationListBuilder.Load(der, out _).RemoveEntry(certificate.SerialNumberBytes.Span);
}
