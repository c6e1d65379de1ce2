using System.Diagnostics.CodeAnalysis;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Pki;

/// <summary>
/// Writes a PKCS#12 file in the encryption of old tools: certificates under 40-bit RC2, key under Triple-DES, integrity under SHA-1 (RFC 7292). OpenSSL 3 and Node.js 17
/// refuse such a file unless told otherwise, and editors meet it (padoa/tlsi-ins, README): here it is on purpose.
/// </summary>
[SuppressMessage("Security", "CA5350", Justification = "The old format demands SHA-1; the file is weak on purpose and protects nothing.")]
internal static class LegacyPkcs12
{
    private const int Iterations = 2048;
    private const string Data = "1.2.840.113549.1.7.1";
    private const string EncryptedData = "1.2.840.113549.1.7.6";
    private const string PbeWithSha1And40BitRc2 = "1.2.840.113549.1.12.1.6";
    private const string ShroudedKeyBag = "1.2.840.113549.1.12.10.1.2";
    private const string CertificateBag = "1.2.840.113549.1.12.10.1.3";
    private const string X509Certificate = "1.2.840.113549.1.9.22.1";
    private const string LocalKeyId = "1.2.840.113549.1.9.21";
    private const string Sha1 = "1.3.14.3.2.26";

    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0, isConstructed: true);

    public static byte[] Write(X509Certificate2 certificate, RSA key, X509Certificate2? issuer, string password)
    {
        var keyId = SHA1.HashData(certificate.RawData);
        var certificates = Sequence(safe =>
        {
            WriteCertificate(safe, certificate, keyId);
            if (issuer is not null)
                WriteCertificate(safe, issuer, keyId: null);
        });
        var keys = Sequence(safe => WriteBag(
            safe, ShroudedKeyBag, bag => bag.WriteEncodedValue(key.ExportEncryptedPkcs8PrivateKey(password, new PbeParameters(PbeEncryptionAlgorithm.TripleDes3KeyPkcs12, HashAlgorithmName.SHA1, Iterations))), keyId));
        var safes = Sequence(all =>
        {
            WriteEncrypted(all, certificates, password);
            WriteData(all, keys);
        });

        return Sequence(pfx =>
        {
            pfx.WriteInteger(3);
            WriteData(pfx, safes);
            WriteMac(pfx, safes, password);
        });
    }

    private static void WriteCertificate(AsnWriter safe, X509Certificate2 certificate, byte[]? keyId) => WriteBag(
        safe,
        CertificateBag,
        bag =>
        {
            using (bag.PushSequence())
            {
                bag.WriteObjectIdentifier(X509Certificate);
                using (bag.PushSequence(Context0))
                    bag.WriteOctetString(certificate.RawData);
            }
        },
        keyId);

    private static void WriteBag(AsnWriter safe, string type, Action<AsnWriter> value, byte[]? keyId)
    {
        using (safe.PushSequence())
        {
            safe.WriteObjectIdentifier(type);
            using (safe.PushSequence(Context0))
                value(safe);
            if (keyId is null)
                return;
            using (safe.PushSetOf())
            using (safe.PushSequence())
            {
                safe.WriteObjectIdentifier(LocalKeyId);
                using (safe.PushSetOf())
                    safe.WriteOctetString(keyId);
            }
        }
    }

    private static void WriteData(AsnWriter writer, byte[] content)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Data);
            using (writer.PushSequence(Context0))
                writer.WriteOctetString(content);
        }
    }

    private static void WriteEncrypted(AsnWriter writer, byte[] content, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(8);
        var key = Pkcs12Kdf.Derive(password, salt, Iterations, Pkcs12Kdf.Purpose.Key, 5);
        var iv = Pkcs12Kdf.Derive(password, salt, Iterations, Pkcs12Kdf.Purpose.Iv, 8);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(EncryptedData);
            using (writer.PushSequence(Context0))
            using (writer.PushSequence())
            {
                writer.WriteInteger(0);
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(Data);
                    using (writer.PushSequence())
                    {
                        writer.WriteObjectIdentifier(PbeWithSha1And40BitRc2);
                        using (writer.PushSequence())
                        {
                            writer.WriteOctetString(salt);
                            writer.WriteInteger(Iterations);
                        }
                    }

                    writer.WriteOctetString(Rc2Cipher.EncryptCbc(content, key, iv), new Asn1Tag(TagClass.ContextSpecific, 0));
                }
            }
        }
    }

    private static void WriteMac(AsnWriter writer, byte[] content, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(8);
        var mac = HMACSHA1.HashData(Pkcs12Kdf.Derive(password, salt, Iterations, Pkcs12Kdf.Purpose.Mac, 20), content);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(Sha1);
                    writer.WriteNull();
                }

                writer.WriteOctetString(mac);
            }

            writer.WriteOctetString(salt);
            writer.WriteInteger(Iterations);
        }
    }

    private static byte[] Sequence(Action<AsnWriter> content)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
            content(writer);
        return writer.Encode();
    }
}
