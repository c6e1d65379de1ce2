using System.Buffers.Binary;
using System.Numerics;

namespace InsConformance.Cards.Cps.Hashing;

/// <summary>Compression function of SHA-1 (FIPS 180-4, § 6.1.2): one block of 64 bytes into the chaining value.</summary>
internal static class Sha1Compression
{
    public static ReadOnlySpan<uint> Initial => [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0];

    public static void Compress(Span<uint> chaining, ReadOnlySpan<byte> block)
    {
        Span<uint> schedule = stackalloc uint[80];
        for (var round = 0; round < 16; round++)
            schedule[round] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * round)..]);
        for (var round = 16; round < 80; round++)
            schedule[round] = BitOperations.RotateLeft(schedule[round - 3] ^ schedule[round - 8] ^ schedule[round - 14] ^ schedule[round - 16], 1);

        var (a, b, c, d, e) = (chaining[0], chaining[1], chaining[2], chaining[3], chaining[4]);
        for (var round = 0; round < 80; round++)
        {
            var (mix, constant) = round switch
            {
                < 20 => ((b & c) | (~b & d), 0x5A827999u),
                < 40 => (b ^ c ^ d, 0x6ED9EBA1u),
                < 60 => ((b & c) | (b & d) | (c & d), 0x8F1BBCDCu),
                _ => (b ^ c ^ d, 0xCA62C1D6u),
            };
            var next = BitOperations.RotateLeft(a, 5) + mix + e + constant + schedule[round];
            (a, b, c, d, e) = (next, a, BitOperations.RotateLeft(b, 30), c, d);
        }

        chaining[0] += a;
        chaining[1] += b;
        chaining[2] += c;
        chaining[3] += d;
        chaining[4] += e;
    }
}
