using System.Security.Cryptography;

namespace InsConformance.Engine.Copies;

/// <summary>Seals images before they are stored: AES-256 in GCM mode, one key for the engine, one nonce for each image. Safe to share between threads.</summary>
internal sealed class CopyCipher
{
    private const int KeyLength = 32;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(KeyLength);

    private static int NonceLength => AesGcm.NonceByteSizes.MaxSize;

    private static int TagLength => AesGcm.TagByteSizes.MaxSize;

    /// <summary>The nonce, the tag, then the sealed image.</summary>
    public byte[] Seal(ReadOnlySpan<byte> image)
    {
        var kept = new byte[NonceLength + TagLength + image.Length];
        RandomNumberGenerator.Fill(kept.AsSpan(0, NonceLength));
        using var aes = new AesGcm(_key, TagLength);
        aes.Encrypt(kept.AsSpan(0, NonceLength), image, kept.AsSpan(NonceLength + TagLength), kept.AsSpan(NonceLength, TagLength));
        return kept;
    }

    /// <summary>The image.</summary>
    /// <exception cref="CryptographicException">What is stored was changed.</exception>
    public byte[] Open(ReadOnlySpan<byte> kept)
    {
        var image = new byte[kept.Length - NonceLength - TagLength];
        using var aes = new AesGcm(_key, TagLength);
        aes.Decrypt(kept[..NonceLength], kept[(NonceLength + TagLength)..], kept[NonceLength..(NonceLength + TagLength)], image);
        return image;
    }
}
