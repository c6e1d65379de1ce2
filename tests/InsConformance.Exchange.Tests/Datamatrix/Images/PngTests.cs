using System.Buffers.Binary;
using System.IO.Compression;
using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Tests.Datamatrix.Images;

public sealed class PngTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        var image = SymbolPainter.Paint(SymbolEncoder.Encode("INS"u8).Modules, pixelsPerModule: 3);

        PngReader.TryRead(PngWriter.Write(image), out var read, out _).Should().BeTrue();

        read!.Pixels.ToArray().Should().Equal(image.Pixels.ToArray());
    }

    /// <summary>One row of two pixels of each kind: white, then dark.</summary>
    [Theory]
    [InlineData(0, 1, new byte[] { 0b1000_0000 }, 255, 0)]
    [InlineData(0, 2, new byte[] { 0b1101_0000 }, 255, 85)]
    [InlineData(0, 4, new byte[] { 0xF3 }, 255, 51)]
    [InlineData(0, 8, new byte[] { 255, 7 }, 255, 7)]
    [InlineData(0, 16, new byte[] { 255, 255, 7, 99 }, 255, 7)]
    [InlineData(2, 8, new byte[] { 255, 255, 255, 0, 0, 255 }, 255, 29)]
    [InlineData(4, 8, new byte[] { 0, 0, 10, 255 }, 255, 10)]
    [InlineData(6, 8, new byte[] { 0, 0, 0, 0, 20, 20, 20, 255 }, 255, 20)]
    [InlineData(6, 16, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 20, 0, 20, 0, 255, 0 }, 255, 20)]
    [InlineData(3, 8, new byte[] { 1, 0 }, 255, 30)]
    public void Reads_every_kind_of_pixel(int colourType, int depth, byte[] row, int first, int second)
    {
        PngReader.TryRead(File(2, 1, depth, colourType, [0, .. row], palette: [30, 30, 30, 255, 255, 255]), out var image, out var reason).Should().BeTrue(reason);

        image!.Pixels.ToArray().Should().Equal((byte)first, (byte)second);
    }

    [Theory]
    [InlineData(0, new byte[] { 10, 20, 30 })]
    [InlineData(1, new byte[] { 10, 10, 10 })]
    [InlineData(2, new byte[] { 9, 18, 27 })]
    [InlineData(3, new byte[] { 10, 14, 19 })]
    [InlineData(4, new byte[] { 9, 10, 10 })]
    public void Undoes_every_filter(int filter, byte[] filtered)
    {
        PngReader.TryRead(File(3, 2, 8, 0, [0, 1, 2, 3, (byte)filter, .. filtered]), out var image, out var reason).Should().BeTrue(reason);

        image!.Pixels[3..].ToArray().Should().Equal(10, 20, 30);
    }

    [Theory]
    [InlineData(0, "les huit premiers octets ne sont pas ceux d'un fichier PNG.")]
    [InlineData(7, "les huit premiers octets ne sont pas ceux d'un fichier PNG.")]
    [InlineData(8, "le fichier est tronqué : son dernier bloc manque.")]
    [InlineData(20, "le fichier est tronqué.")]
    [InlineData(60, "le fichier est tronqué.")]
    public void A_truncated_file_is_refused_with_the_reason(int length, string expected)
    {
        var file = SymbolPainter.Png(SymbolEncoder.Encode("INS"u8).Modules);

        PngReader.TryRead(file.AsMemory(0, length), out _, out var reason).Should().BeFalse();

        reason.Should().Be(expected);
    }

    [Fact]
    public void A_damaged_file_is_refused_with_the_reason()
    {
        var file = SymbolPainter.Png(SymbolEncoder.Encode("INS"u8).Modules);
        file[18] ^= 1;

        PngReader.TryRead(file, out _, out var reason).Should().BeFalse();

        reason.Should().Be("la somme de contrôle d'un bloc est fausse : le fichier est abîmé.");
    }

    [Fact]
    public void A_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked()
    {
        PngReader.TryRead(File(100_000, 100_000, 1, 0, [0]), out _, out var reason).Should().BeFalse();

        reason.Should().Be("l'image a 100000 × 100000 pixels, plus de 50 millions.");
    }

    [Theory]
    [InlineData(3, 1, 9, 0, "l'en-tête IHDR n'a pas de sens.")]
    [InlineData(0, 1, 8, 0, "l'en-tête IHDR n'a pas de sens.")]
    [InlineData(3, 3, 8, 0, "les données de l'image sont tronquées.")]
    [InlineData(3, 1, 8, 3, "un pixel a une couleur que la palette n'a pas.")]
    public void Nonsense_is_refused_with_the_reason(int width, int height, int depth, int colourType, string expected)
    {
        PngReader.TryRead(File(width, height, depth, colourType, [0, 1, 2, 3]), out _, out var reason).Should().BeFalse();

        reason.Should().Be(expected);
    }

    private static byte[] File(int width, int height, int depth, int colourType, byte[] rows, byte[]? palette = null)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = ((byte)depth, (byte)colourType);
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(rows);
        return
        [
            .. PngFormat.Signature, .. Chunk("IHDR"u8, header), .. palette is null ? [] : Chunk("PLTE"u8, palette),
            .. Chunk("IDAT"u8, compressed.ToArray()), .. Chunk("IEND"u8, []),
        ];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), PngFormat.Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }
}
