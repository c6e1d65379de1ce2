namespace InsConformance.Cards.Cps.Hashing;

/// <summary>A hash algorithm of the CPS3, with the references that its commands use (« CIAInfo »; Cryptolib CPS).</summary>
public sealed class CardHash
{
    private readonly Compression _compression;
    private readonly uint[] _initial;
    private readonly byte[] _digestInfoPrefix;

    private CardHash(string name, byte reference, byte signatureReference, ReadOnlySpan<uint> initial, Compression compression, string digestInfoPrefix)
    {
        Name = name;
        Reference = reference;
        SignatureReference = signatureReference;
        _initial = initial.ToArray();
        _compression = compression;
        _digestInfoPrefix = Convert.FromHexString(digestInfoPrefix);
    }

    private delegate void Compression(Span<uint> chaining, ReadOnlySpan<byte> block);

    /// <summary>SHA-1: hash <c>10</c>, signature <c>12</c>.</summary>
    public static CardHash Sha1 { get; } = new("SHA-1", 0x10, 0x12, Sha1Compression.Initial, Sha1Compression.Compress, "3021300906052B0E03021A05000414");

    /// <summary>SHA-256: hash <c>40</c>, signature <c>42</c>.</summary>
    public static CardHash Sha256 { get; } =
        new("SHA-256", 0x40, 0x42, Sha256Compression.Initial, Sha256Compression.Compress, "3031300D060960864801650304020105000420");

    /// <summary>Every algorithm.</summary>
    public static IReadOnlyList<CardHash> All { get; } = [Sha1, Sha256];

    /// <summary>Name for people.</summary>
    public string Name { get; }

    /// <summary>Algorithm reference of the hash, tag <c>80</c> of <c>MSE:SET AA</c>.</summary>
    public byte Reference { get; }

    /// <summary>Algorithm reference of « this hash, then RSA PKCS#1 v1.5 », tag <c>80</c> of <c>MSE:SET B6</c>.</summary>
    public byte SignatureReference { get; }

    /// <summary>Length of a digest, and of the chaining value: bytes.</summary>
    public int DigestLength => 4 * _initial.Length;

    /// <summary>The algorithm of a hash reference, or null.</summary>
    public static CardHash? OfReference(byte reference) => All.FirstOrDefault(hash => hash.Reference == reference);

    /// <summary>The algorithm of a signature reference, or null.</summary>
    public static CardHash? OfSignature(byte reference) => All.FirstOrDefault(hash => hash.SignatureReference == reference);

    /// <summary>« DigestInfo » of PKCS#1 (RFC 8017, § 9.2): what RSA signs.</summary>
    /// <param name="digest">A digest of this algorithm.</param>
    public byte[] DigestInfo(ReadOnlySpan<byte> digest) => [.. _digestInfoPrefix, .. digest];

    internal uint[] InitialValue() => [.. _initial];

    internal void Compress(Span<uint> chaining, ReadOnlySpan<byte> block) => _compression(chaining, block);
}
