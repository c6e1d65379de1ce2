namespace InsConformance.Cards.Kernel.BerTlv;

/// <summary>Writes BER-TLV objects with the shortest form of the length.</summary>
public static class TlvWriter
{
    /// <summary>The objects one after the other.</summary>
    public static byte[] Write(params ReadOnlySpan<Tlv> objects)
    {
        var length = 0;
        foreach (var item in objects)
            length += TagLength(item.Tag) + LengthLength(item.Value.Length) + item.Value.Length;
        var bytes = new byte[length];
        var rest = bytes.AsSpan();
        foreach (var item in objects)
        {
            WriteNumber(ref rest, item.Tag, TagLength(item.Tag));
            WriteLength(ref rest, item.Value.Length);
            item.Value.Span.CopyTo(rest);
            rest = rest[item.Value.Length..];
        }

        return bytes;
    }

    internal static int FirstByte(int tag) => tag >> 8 * (TagLength(tag) - 1);

    private static void WriteLength(ref Span<byte> rest, int length)
    {
        var octets = LengthLength(length) - 1;
        if (octets > 0)
            WriteNumber(ref rest, 0x80 | octets, 1);
        WriteNumber(ref rest, length, Math.Max(octets, 1));
    }

    private static void WriteNumber(ref Span<byte> rest, int number, int octets)
    {
        for (var octet = 0; octet < octets; octet++)
            rest[octet] = (byte)(number >> 8 * (octets - 1 - octet));
        rest = rest[octets..];
    }

    private static int TagLength(int tag) => tag switch
    {
        <= 0xFF => 1,
        <= 0xFFFF => 2,
        _ => 3,
    };

    private static int LengthLength(int length) => length switch
    {
        <= 0x7F => 1,
        <= 0xFF => 2,
        <= 0xFFFF => 3,
        _ => 4,
    };
}
