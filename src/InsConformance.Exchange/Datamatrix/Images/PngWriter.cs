using System.Buffers.Binary;
using System.IO.Compression;

namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>Writes black and white pictures as PNG, one bit per pixel.</summary>
public static class PngWriter
{
    /// <summary>The file. A pixel is white from luminance 128.</summary>
    public static byte[] Write(GreyImage image)
    {
        using var file = new MemoryStream();
        file.Write(PngFormat.Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], image.Height);
        header[8] = 1; // Bits per pixel; then greyscale, deflate, the only filter method, no interlace: all 0.
        WriteChunk(file, PngFormat.Header, header);
        WriteChunk(file, PngFormat.Data, Compressed(image));
        WriteChunk(file, PngFormat.End, []);
        return file.ToArray();
    }

    private static byte[] Compressed(GreyImage image)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize))
        {
            var line = new byte[1 + (image.Width + 7) / 8];
            for (var y = 0; y < image.Height; y++)
            {
                line.AsSpan().Clear();
                for (var x = 0; x < image.Width; x++)
                {
                    if (image[x, y] >= 128)
                        line[1 + x / 8] |= (byte)(0x80 >> (x % 8));
                }

                zlib.Write(line);
            }
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] checkedPart = [.. type, .. data];
        file.Write(checkedPart);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngFormat.Crc(checkedPart));
        file.Write(number);
    }
}
