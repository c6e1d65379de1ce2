using System.Text;

namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>How the bytes of a message became text. What was received is never changed: this says what it is worth.</summary>
/// <param name="Declared">MSH-18 as received; null when empty.</param>
/// <param name="Used">The character set in which the text was read.</param>
/// <param name="Fault">Where and why the bytes are not what MSH-18 says; null when they are.</param>
public sealed record Er7Decoding(string? Declared, Er7Charset Used, Er7DecodingFault? Fault)
{
    /// <summary>
    /// Reads bytes as declared. Bytes that are not UTF-8 are read as Latin 9, which loses nothing; an unknown set is read as UTF-8 when
    /// it can be.
    /// </summary>
    internal static (string Text, Er7Decoding Decoding) Read(ReadOnlySpan<byte> bytes, string? declared)
    {
        var firstHigh = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7f);
        var announced = Er7Charset.Find(declared);
        if (firstHigh < 0)
            return (Encoding.ASCII.GetString(bytes), new Er7Decoding(declared, announced ?? Er7Charset.Latin9, null));

        var notUtf8 = FirstByteThatIsNotUtf8(bytes);
        if (announced is { IsSingleByte: true })
        {
            var fault = notUtf8 is null ? Er7DecodingFault.At(bytes, firstHigh, "une séquence UTF-8") : null;
            return (announced.Decode(bytes), new Er7Decoding(declared, announced, fault));
        }

        return notUtf8 is { } offset
            ? (Er7Charset.Latin9.Decode(bytes), new Er7Decoding(declared, Er7Charset.Latin9, Er7DecodingFault.At(bytes, offset, "un octet qui n'est pas de l'UTF-8")))
            : (Er7Charset.Utf8.Decode(bytes), new Er7Decoding(declared, Er7Charset.Utf8, null));
    }

    private static int? FirstByteThatIsNotUtf8(ReadOnlySpan<byte> bytes)
    {
        var offset = System.Text.Unicode.Utf8.IsValid(bytes) ? bytes.Length : 0;
        while (offset < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) is not System.Buffers.OperationStatus.Done)
                return offset;
            offset += consumed;
        }

        return null;
    }
}
