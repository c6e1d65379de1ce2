using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace InsConformance.Simulator.Pki;

/// <summary>Key derivation of PKCS#12 with SHA-1 (RFC 7292, appendix B), which the library keeps to itself.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The old format demands SHA-1; the file is weak on purpose and protects nothing.")]
internal static class Pkcs12Kdf
{
    /// <summary>For what the bytes are derived: the « ID » of appendix B.3.</summary>
    public enum Purpose : byte
    {
        Key = 1,
        Iv = 2,
        Mac = 3,
    }

    public static byte[] Derive(string password, ReadOnlySpan<byte> salt, int iterations, Purpose purpose, int length)
    {
        const int block = 64;
        var diversifier = Enumerable.Repeat((byte)purpose, block).ToArray();
        var input = (byte[])[.. Fill(salt, block), .. Fill(Encoding.BigEndianUnicode.GetBytes(password + '\0'), block)];
        var output = new List<byte>(length);
        while (output.Count < length)
        {
            var hash = SHA1.HashData([.. diversifier, .. input]);
            for (var round = 1; round < iterations; round++)
                hash = SHA1.HashData(hash);
            output.AddRange(hash);
            var increment = new BigInteger(Fill(hash, block), isUnsigned: true, isBigEndian: true) + 1;
            for (var start = 0; start < input.Length; start += block)
                Add(input.AsSpan(start, block), increment);
        }

        return output.GetRange(0, length).ToArray();
    }

    /// <summary>Repeats bytes up to a whole number of blocks.</summary>
    private static byte[] Fill(ReadOnlySpan<byte> bytes, int block)
    {
        var filled = new byte[block * ((bytes.Length + block - 1) / block)];
        for (var index = 0; index < filled.Length; index++)
            filled[index] = bytes[index % bytes.Length];
        return filled;
    }

    /// <summary>Adds modulo 2^512, in place.</summary>
    private static void Add(Span<byte> block, BigInteger increment)
    {
        var sum = (new BigInteger(block, isUnsigned: true, isBigEndian: true) + increment) % (BigInteger.One << (8 * block.Length));
        var bytes = sum.ToByteArray(isUnsigned: true, isBigEndian: true);
        block.Clear();
        bytes.CopyTo(block[(block.Length - bytes.Length)..]);
    }
}
