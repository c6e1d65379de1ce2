namespace InsConformance.Insi.Calling;

/// <summary>Dresses sixteen bytes as a version 4 UUID (RFC 9562, § 5.4).</summary>
internal static class UuidVersion4
{
    public static Guid From(Span<byte> bytes)
    {
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
