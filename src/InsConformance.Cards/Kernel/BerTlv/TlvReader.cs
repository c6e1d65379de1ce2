using System.Globalization;

namespace InsConformance.Cards.Kernel.BerTlv;

/// <summary>Reads BER-TLV objects until the end or a tag <c>00</c>: files of cards are padded with zeros (RufusAdmin).</summary>
public static class TlvReader
{
    private const int MaxTagOctets = 3;

    /// <summary>Reads all the objects. Never throws.</summary>
    public static TlvReading Read(ReadOnlyMemory<byte> bytes)
    {
        var objects = new List<Tlv>();
        var offset = 0;
        while (offset < bytes.Length && bytes.Span[offset] != 0)
        {
            if (!TryReadOne(bytes[offset..], out var item, out var length, out var message))
                return new(objects, offset, new(offset, message));
            objects.Add(item);
            offset += length;
        }

        return new(objects, offset, null);
    }

    private static bool TryReadOne(ReadOnlyMemory<byte> bytes, out Tlv item, out int consumed, out string message)
    {
        item = new(0, default);
        consumed = 0;
        if (!TryReadTag(bytes.Span, out var tag, out var tagOctets))
        {
            message = "étiquette (tag) incomplète, ou de plus de trois octets.";
            return false;
        }

        if (!TryReadLength(bytes.Span[tagOctets..], out var length, out var lengthOctets))
        {
            message = $"longueur illisible après l'étiquette {Hex(tag)}.";
            return false;
        }

        var start = tagOctets + lengthOctets;
        if (length > bytes.Length - start)
        {
            message = $"l'étiquette {Hex(tag)} annonce {Text(length)} octets, il en reste {Text(bytes.Length - start)}.";
            return false;
        }

        message = "";
        item = new(tag, bytes.Slice(start, length));
        consumed = start + length;
        return true;
    }

    private static bool TryReadTag(ReadOnlySpan<byte> bytes, out int tag, out int octets)
    {
        tag = bytes[0];
        octets = 1;
        if ((bytes[0] & 0x1F) != 0x1F)
            return true;
        while (octets < Math.Min(bytes.Length, MaxTagOctets))
        {
            var next = bytes[octets++];
            tag = tag << 8 | next;
            if ((next & 0x80) == 0)
                return true;
        }

        return false;
    }

    private static bool TryReadLength(ReadOnlySpan<byte> bytes, out int length, out int octets)
    {
        length = 0;
        octets = 0;
        if (bytes.IsEmpty)
            return false;
        var more = bytes[0] - 0x80;
        octets = Math.Max(more, 0) + 1;
        if (more < 0)
            length = bytes[0];
        if (more is 0 or > 3 || octets > bytes.Length)
            return false;
        foreach (var octet in bytes[1..octets])
            length = length << 8 | octet;
        return true;
    }

    private static string Hex(int tag) => tag.ToString("X2", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
