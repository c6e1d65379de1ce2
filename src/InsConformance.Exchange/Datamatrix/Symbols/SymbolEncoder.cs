using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>Makes ECC 200 symbols (ISO/IEC 16022), square, in ASCII encodation.</summary>
public static class SymbolEncoder
{
    private const byte FirstPad = 129;

    /// <summary>Makes the smallest symbol that carries a content.</summary>
    /// <param name="content">The bytes to carry.</param>
    /// <param name="symbol">The symbol; null when the content is too long.</param>
    /// <param name="atLeast">A size below which not to go, null for none.</param>
    /// <param name="reading">Which reading of the standard to follow for 144×144.</param>
    /// <returns>Whether a symbol carries the content.</returns>
    public static bool TryEncode(
        ReadOnlySpan<byte> content,
        [NotNullWhen(true)] out DatamatrixSymbol? symbol,
        SymbolSize? atLeast = null,
        LargestSymbolReading reading = LargestSymbolReading.Standard)
    {
        var codewords = AsciiEncodation.Encode(content);
        var size = SymbolSize.Smallest(Math.Max(codewords.Count, atLeast?.DataCodewords ?? 0));
        symbol = null;
        if (size is null)
            return false;
        Pad(codewords, size.DataCodewords);
        symbol = new DatamatrixSymbol(size, SymbolFrame.Draw(CodewordBlocks.WithParity(codewords.ToArray(), size, reading), size));
        return true;
    }

    /// <summary>Makes the smallest symbol of a content known to fit.</summary>
    /// <exception cref="ArgumentException">No symbol carries so much.</exception>
    public static DatamatrixSymbol Encode(ReadOnlySpan<byte> content, SymbolSize? atLeast = null) =>
        TryEncode(content, out var symbol, atLeast) ? symbol : throw new ArgumentException($"No symbol carries {content.Length} bytes.", nameof(content));

    /// <summary>Fills the rest: a first pad as it is, the next ones scrambled by their place.</summary>
    private static void Pad(List<byte> codewords, int count)
    {
        if (codewords.Count < count)
            codewords.Add(FirstPad);
        while (codewords.Count < count)
        {
            var position = codewords.Count + 1;
            var pad = FirstPad + 149 * position % 253 + 1;
            codewords.Add((byte)(pad > 254 ? pad - 254 : pad));
        }
    }
}
