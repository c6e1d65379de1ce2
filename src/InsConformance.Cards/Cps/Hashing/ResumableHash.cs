using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Cards.Cps.Hashing;

/// <summary>
/// A hash that can be left between two blocks and resumed elsewhere: a computer hashes the start of a message, the card its last block, so that the card knows what it signs
/// without reading the whole message (« PSO HASH », as Cryptolib CPS sends it). The framework offers no such resumption.
/// </summary>
public sealed class ResumableHash
{
    /// <summary>Length of a block: bytes.</summary>
    public const int BlockLength = 64;

    private const int CountLength = 8;

    private readonly CardHash _algorithm;
    private readonly uint[] _chaining;
    private ulong _blocks;

    private ResumableHash(CardHash algorithm, uint[] chaining, ulong blocks) => (_algorithm, _chaining, _blocks) = (algorithm, chaining, blocks);

    /// <summary>Starts a hash.</summary>
    public static ResumableHash Start(CardHash algorithm)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        return new ResumableHash(algorithm, algorithm.InitialValue(), 0);
    }

    /// <summary>Resumes a hash where another left it.</summary>
    /// <param name="algorithm">The algorithm.</param>
    /// <param name="state">What <see cref="Export"/> gave: nothing, or the chaining value and the number of bits hashed, on eight bytes.</param>
    /// <param name="hash">The hash; null when the state has another length, or is not between two blocks.</param>
    public static bool TryResume(CardHash algorithm, ReadOnlySpan<byte> state, [NotNullWhen(true)] out ResumableHash? hash)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        hash = state.IsEmpty ? Start(algorithm) : state.Length == algorithm.DigestLength + CountLength ? Resume(algorithm, state) : null;
        return hash is not null;
    }

    /// <summary>Hashes whole blocks.</summary>
    /// <exception cref="ArgumentException">The length is no multiple of <see cref="BlockLength"/>.</exception>
    public void Append(ReadOnlySpan<byte> blocks)
    {
        if (blocks.Length % BlockLength != 0)
            throw new ArgumentException("Only whole blocks can be hashed before the last one.", nameof(blocks));
        for (; !blocks.IsEmpty; blocks = blocks[BlockLength..], _blocks++)
            _algorithm.Compress(_chaining, blocks[..BlockLength]);
    }

    /// <summary>Where the hash is, for <see cref="TryResume"/>: empty when nothing was hashed yet.</summary>
    public byte[] Export()
    {
        if (_blocks == 0)
            return [];
        var state = new byte[_algorithm.DigestLength + CountLength];
        WriteChaining(state);
        BinaryPrimitives.WriteUInt64BigEndian(state.AsSpan(_algorithm.DigestLength), _blocks * 8 * BlockLength);
        return state;
    }

    /// <summary>Ends the message with its last bytes, of any length, and gives the digest.</summary>
    public byte[] Finish(ReadOnlySpan<byte> last)
    {
        var bits = (_blocks * BlockLength + (ulong)last.Length) * 8;
        var padded = new byte[(last.Length + 1 + CountLength + BlockLength - 1) / BlockLength * BlockLength];
        last.CopyTo(padded);
        padded[last.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(padded.AsSpan(padded.Length - CountLength), bits);
        Append(padded);

        var digest = new byte[_algorithm.DigestLength];
        WriteChaining(digest);
        return digest;
    }

    private static ResumableHash? Resume(CardHash algorithm, ReadOnlySpan<byte> state)
    {
        var bits = BinaryPrimitives.ReadUInt64BigEndian(state[algorithm.DigestLength..]);
        if (bits == 0 || bits % (8 * BlockLength) != 0)
            return null;
        var chaining = new uint[algorithm.DigestLength / 4];
        for (var word = 0; word < chaining.Length; word++)
            chaining[word] = BinaryPrimitives.ReadUInt32BigEndian(state[(4 * word)..]);
        return new ResumableHash(algorithm, chaining, bits / (8 * BlockLength));
    }

    private void WriteChaining(Span<byte> destination)
    {
        for (var word = 0; word < _chaining.Length; word++)
            BinaryPrimitives.WriteUInt32BigEndian(destination[(4 * word)..], _chaining[word]);
    }
}
