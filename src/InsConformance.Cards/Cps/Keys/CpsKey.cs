using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Cps.Certificates;
using InsConformance.Cards.Cps.Hashing;

namespace InsConformance.Cards.Cps.Keys;

/// <summary>A private RSA key inside a card. It never leaves it: only its results do.</summary>
public sealed class CpsKey
{
    private const int MinPadding = 8;

    private readonly RSA _key;
    private readonly RSAParameters _numbers;

    /// <summary>Puts a key into a card.</summary>
    /// <param name="pkcs8">The private key, PKCS#8 DER.</param>
    /// <exception cref="CryptographicException">These bytes are no RSA private key.</exception>
    public CpsKey(ReadOnlySpan<byte> pkcs8)
    {
        _key = RSA.Create();
        _key.ImportPkcs8PrivateKey(pkcs8, out _);
        _numbers = _key.ExportParameters(includePrivateParameters: true);
    }

    /// <summary>Length of the modulus, of a signature and of a cryptogram: bytes.</summary>
    public int Length => _numbers.Modulus!.Length;

    /// <summary>The public key that goes with it, for its certificate. The caller disposes of it.</summary>
    public RSA PublicKey() => RSA.Create(new RSAParameters { Modulus = _numbers.Modulus, Exponent = _numbers.Exponent });

    /// <summary>A certificate of this key signed by itself, for a card made without an authority.</summary>
    internal X509Certificate2 SelfCertify(CpxHolder holder, CpxKeyUse use, DateTimeOffset from, DateTimeOffset to) =>
        CpxCertificates.Issue(holder, use, _key, from, to, authority: null);

    /// <summary>Signs a digest: DigestInfo and padding are the card's (RSASSA-PKCS1-v1_5).</summary>
    public byte[] SignDigest(CardHash hash, ReadOnlySpan<byte> digest) =>
        _key.SignHash(digest.ToArray(), hash == CardHash.Sha1 ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    /// <summary>Signs bytes as they are, under the padding <c>00 01 FF… 00</c>. The framework only signs digests that it knows.</summary>
    /// <param name="message">At most <see cref="Length"/> − 11 bytes.</param>
    public byte[] SignRaw(ReadOnlySpan<byte> message)
    {
        var block = new byte[Length];
        block[1] = 0x01;
        block.AsSpan(2, Length - 3 - message.Length).Fill(0xFF);
        message.CopyTo(block.AsSpan(Length - message.Length));
        return Exponentiate(block);
    }

    /// <summary>Deciphers under the padding <c>00 02 … 00</c>; null when the cryptogram is not one of this key.</summary>
    /// <remarks>Unpadded here: whether the framework refuses a bad padding, or answers random bytes instead, depends on the OpenSSL underneath.</remarks>
    public byte[]? Decipher(ReadOnlySpan<byte> cryptogram)
    {
        if (cryptogram.Length != Length || Number(cryptogram) >= Number(_numbers.Modulus))
            return null;
        var block = Exponentiate(cryptogram);
        if (block is not [0x00, 0x02, ..])
            return null;
        var end = block.AsSpan(2).IndexOf((byte)0x00);
        return end < MinPadding ? null : block[(2 + end + 1)..];
    }

    /// <summary>The private operation, by the Chinese remainder theorem.</summary>
    private byte[] Exponentiate(ReadOnlySpan<byte> block)
    {
        var (message, p, q) = (Number(block), Number(_numbers.P), Number(_numbers.Q));
        var modP = BigInteger.ModPow(message, Number(_numbers.DP), p);
        var modQ = BigInteger.ModPow(message, Number(_numbers.DQ), q);
        var factor = (modP - modQ) * Number(_numbers.InverseQ) % p;
        var result = modQ + ((factor.Sign < 0 ? factor + p : factor) * q);

        var bytes = new byte[Length];
        var length = result.GetByteCount(isUnsigned: true);
        result.TryWriteBytes(bytes.AsSpan(Length - length), out _, isUnsigned: true, isBigEndian: true);
        return bytes;
    }

    private static BigInteger Number(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
