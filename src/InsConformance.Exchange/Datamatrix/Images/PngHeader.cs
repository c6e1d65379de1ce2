using System.Buffers.Binary;

namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>The chunk IHDR.</summary>
/// <param name="Width">Pixels of a row.</param>
/// <param name="Height">Number of rows.</param>
/// <param name="Depth">Bits of a sample: 1, 2, 4, 8 or 16.</param>
/// <param name="ColourType">0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha.</param>
internal sealed record PngHeader(int Width, int Height, int Depth, int ColourType)
{
    /// <summary>Samples of a pixel.</summary>
    public int Samples => ColourType switch
    {
        2 => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };

    /// <summary>Bytes of a row, without its filter.</summary>
    public int RowBytes => (int)(((long)Width * Samples * Depth + 7) / 8);

    /// <summary>Bytes of a pixel, one at least: how far back a filter looks.</summary>
    public int PixelBytes => Math.Max(1, Samples * Depth / 8);

    /// <summary>Reads the chunk.</summary>
    /// <exception cref="InvalidDataException">It makes no sense, or is of a kind that is not read.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != 13)
            throw new InvalidDataException("l'en-tête IHDR n'a pas sa longueur.");
        var header = new PngHeader(BinaryPrimitives.ReadInt32BigEndian(chunk), BinaryPrimitives.ReadInt32BigEndian(chunk[4..]), chunk[8], chunk[9]);
        var isKnown = (header.ColourType, header.Depth) is (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);
        if (header.Width < 1 || header.Height < 1 || header.Width > 100_000 || header.Height > 100_000 || !isKnown || chunk[10] != 0 || chunk[11] != 0)
            throw new InvalidDataException("l'en-tête IHDR n'a pas de sens.");
        return chunk[12] == 0 ? header : throw new InvalidDataException("l'image est entrelacée ; l'enregistrer sans entrelacement.");
    }
}
