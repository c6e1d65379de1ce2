using System.Security.Cryptography;

namespace InsConformance.Insi.Calling;

/// <summary>Unpredictable version 4 identifiers.</summary>
public sealed class CryptographicIdSource : IIdSource
{
    /// <inheritdoc/>
    public Guid NextId()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return UuidVersion4.From(bytes);
    }
}
