namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>Turns the samples of a row into luminance, on a white ground.</summary>
internal sealed class PngColours(PngHeader header, ReadOnlyMemory<byte> palette, ReadOnlyMemory<byte> transparency)
{
    /// <summary>Luminance of a pixel of a row.</summary>
    public byte Luminance(ReadOnlySpan<byte> row, int x) => header.ColourType switch
    {
        0 => Grey(Sample(row, x)),
        3 => OfPalette(Sample(row, x)),
        2 => Mix(Byte(row, x, 0), Byte(row, x, 1), Byte(row, x, 2), byte.MaxValue),
        4 => Mix(Byte(row, x, 0), Byte(row, x, 0), Byte(row, x, 0), Byte(row, x, 1)),
        _ => Mix(Byte(row, x, 0), Byte(row, x, 1), Byte(row, x, 2), Byte(row, x, 3)),
    };

    /// <summary>The most significant byte of a sample of 8 or 16 bits.</summary>
    private byte Byte(ReadOnlySpan<byte> row, int x, int sample) => row[(x * header.Samples + sample) * (header.Depth / 8)];

    /// <summary>The only sample of a pixel, whatever its depth; of 16 bits, the most significant byte.</summary>
    private int Sample(ReadOnlySpan<byte> row, int x)
    {
        if (header.Depth >= 8)
            return Byte(row, x, 0);
        var perByte = 8 / header.Depth;
        var shift = (perByte - 1 - x % perByte) * header.Depth;
        return (row[x / perByte] >> shift) & ((1 << header.Depth) - 1);
    }

    private byte Grey(int sample) => header.Depth >= 8 ? (byte)sample : (byte)(sample * 255 / ((1 << header.Depth) - 1));

    private byte OfPalette(int index)
    {
        if (3 * index + 2 >= palette.Length)
            throw new InvalidDataException("un pixel a une couleur que la palette n'a pas.");
        var colour = palette.Span.Slice(3 * index, 3);
        return Mix(colour[0], colour[1], colour[2], index < transparency.Length ? transparency.Span[index] : byte.MaxValue);
    }

    /// <summary>Luminance of ITU-R BT.601, then the white ground as far as the pixel lets it show.</summary>
    private static byte Mix(int red, int green, int blue, int alpha)
    {
        var luminance = (299 * red + 587 * green + 114 * blue) / 1000;
        return (byte)((luminance * alpha + 255 * (255 - alpha)) / 255);
    }
}
