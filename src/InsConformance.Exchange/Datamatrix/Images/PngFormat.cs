namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>What the writer and the reader of PNG share (ISO/IEC 15948).</summary>
internal static class PngFormat
{
    /// <summary>The first eight bytes of every file.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    /// <summary>Image header chunk.</summary>
    public static ReadOnlySpan<byte> Header => "IHDR"u8;

    /// <summary>Palette chunk.</summary>
    public static ReadOnlySpan<byte> Palette => "PLTE"u8;

    /// <summary>Transparency chunk.</summary>
    public static ReadOnlySpan<byte> Transparency => "tRNS"u8;

    /// <summary>Image data chunk.</summary>
    public static ReadOnlySpan<byte> Data => "IDAT"u8;

    /// <summary>Last chunk.</summary>
    public static ReadOnlySpan<byte> End => "IEND"u8;

    /// <summary>Whether bytes begin as a PNG file does.</summary>
    public static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>The check value of a chunk, over its type and data.</summary>
    public static uint Crc(ReadOnlySpan<byte> typeAndData)
    {
        var crc = uint.MaxValue;
        foreach (var value in typeAndData)
            crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    private static readonly uint[] Table = MakeTable();

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            table[i] = value;
        }

        return table;
    }
}
