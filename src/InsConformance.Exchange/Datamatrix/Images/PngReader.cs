using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;

namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>Reads PNG files of every kind of pixel, except interlaced ones. Transparent pixels are seen on white.</summary>
public static class PngReader
{
    /// <summary>The biggest picture that is read: a page of A4 at 600 dpi has 35 million pixels.</summary>
    private const long MostPixels = 50_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="image">The picture.</param>
    /// <param name="reason">Why there is none, in French.</param>
    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out GreyImage? image, [NotNullWhen(false)] out string? reason)
    {
        image = null;
        reason = null;
        try
        {
            image = Read(file);
        }
        catch (InvalidDataException e)
        {
            reason = e.Message;
        }

        return image is not null;
    }

    private static GreyImage Read(ReadOnlyMemory<byte> file)
    {
        if (!PngFormat.IsPng(file.Span))
            throw new InvalidDataException("les huit premiers octets ne sont pas ceux d'un fichier PNG.");
        PngHeader? header = null;
        ReadOnlyMemory<byte> palette = default, transparency = default;
        using var data = new MemoryStream();
        foreach (var (type, content) in Chunks(file[PngFormat.Signature.Length..]))
        {
            if (type.Span.SequenceEqual(PngFormat.Header))
                header = PngHeader.Read(content.Span);
            else if (type.Span.SequenceEqual(PngFormat.Palette))
                palette = content;
            else if (type.Span.SequenceEqual(PngFormat.Transparency))
                transparency = content;
            else if (type.Span.SequenceEqual(PngFormat.Data))
                data.Write(content.Span);
        }

        if (header is null)
            throw new InvalidDataException("l'en-tête IHDR manque.");
        if ((long)header.Width * header.Height > MostPixels)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"l'image a {header.Width} × {header.Height} pixels, plus de {MostPixels / 1_000_000} millions."));
        data.Position = 0;
        return new GreyImage(header.Width, header.Height, Luminance(header, data, new PngColours(header, palette, transparency)));
    }

    private static IEnumerable<(ReadOnlyMemory<byte> Type, ReadOnlyMemory<byte> Content)> Chunks(ReadOnlyMemory<byte> rest)
    {
        while (rest.Length > 0)
        {
            if (rest.Length < 12)
                throw new InvalidDataException("le fichier est tronqué.");
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest.Span);
            if (length > rest.Length - 12)
                throw new InvalidDataException("le fichier est tronqué.");
            var checkedPart = rest.Slice(4, 4 + (int)length);
            var crc = BinaryPrimitives.ReadUInt32BigEndian(rest.Span[(8 + (int)length)..]);
            if (crc != PngFormat.Crc(checkedPart.Span))
                throw new InvalidDataException("la somme de contrôle d'un bloc est fausse : le fichier est abîmé.");
            yield return (checkedPart[..4], checkedPart[4..]);
            if (checkedPart.Span[..4].SequenceEqual(PngFormat.End))
                yield break;
            rest = rest[(12 + (int)length)..];
        }

        throw new InvalidDataException("le fichier est tronqué : son dernier bloc manque.");
    }

    /// <summary>Unpacks row by row, so that the memory is that of the luminance alone.</summary>
    private static byte[] Luminance(PngHeader header, Stream compressed, PngColours colours)
    {
        var luminance = new byte[header.Width * header.Height];
        using var zlib = new ZLibStream(compressed, CompressionMode.Decompress);
        byte[] row = new byte[header.RowBytes], above = new byte[header.RowBytes];
        for (var y = 0; y < header.Height; y++)
        {
            var filter = ReadRow(zlib, row);
            PngFilter.Undo(filter, row, above, header.PixelBytes);
            for (var x = 0; x < header.Width; x++)
                luminance[y * header.Width + x] = colours.Luminance(row, x);
            (row, above) = (above, row);
        }

        return luminance;
    }

    private static int ReadRow(ZLibStream zlib, Span<byte> row)
    {
        try
        {
            var filter = zlib.ReadByte();
            zlib.ReadExactly(row);
            return filter;
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("les données de l'image sont tronquées.", e);
        }
    }
}
