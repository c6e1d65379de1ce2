using System.Buffers.Binary;
using System.Security.Cryptography;

namespace InsConformance.Insi.Calling;

/// <summary>
/// Version 4 identifiers that a seed determines entirely: the same seed gives the same identifiers in the same order, on every
/// platform.
/// </summary>
public sealed class SeededIdSource(long seed) : IIdSource
{
    private long _count;

    /// <inheritdoc/>
    public Guid NextId()
    {
        Span<byte> input = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(input, seed);
        BinaryPrimitives.WriteInt64BigEndian(input[8..], Interlocked.Increment(ref _count));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(input, hash);
        return UuidVersion4.From(hash[..16]);
    }
}
