using System.Security.Cryptography;

namespace InsConformance.Cards.Vitale.Mica;

/// <summary>
/// A placeholder of the 8 bytes by which a Vitale signs. The real algorithm and key are secret: this proves nothing, and shows it, as it begins with <c>SYN</c> in ASCII.
/// The rest depends on the card and on the data, so that two of them are told apart.
/// </summary>
/// <param name="Bytes">Eight bytes.</param>
public sealed record SyntheticSignature(ReadOnlyMemory<byte> Bytes)
{
    private const int DigestPart = 5;

    /// <summary>Makes the placeholder for a card and what it would sign.</summary>
    public static SyntheticSignature Of(ReadOnlySpan<byte> card, ReadOnlySpan<byte> data)
    {
        byte[] both = [.. card, .. data];
        byte[] signature = [.. "SYN"u8, .. SHA256.HashData(both).AsSpan(0, DigestPart)];
        return new(signature);
    }
}
