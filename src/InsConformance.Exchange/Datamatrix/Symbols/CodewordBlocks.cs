namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>The interleaved Reed-Solomon blocks of a symbol: data codeword k belongs to block k mod B.</summary>
internal static class CodewordBlocks
{
    /// <summary>The codewords of a symbol: data, then the parity of all blocks, interleaved.</summary>
    /// <param name="data">Exactly the data codewords of the size.</param>
    /// <param name="size">The size.</param>
    /// <param name="reading">Which reading of the standard to follow for 144×144.</param>
    public static byte[] WithParity(ReadOnlySpan<byte> data, SymbolSize size, LargestSymbolReading reading)
    {
        var shift = reading is LargestSymbolReading.DeFacto ? DeFactoShift(size) : 0;
        var codewords = new byte[size.Codewords];
        data.CopyTo(codewords);
        for (var block = 0; block < size.Blocks; block++)
        {
            var parity = ReedSolomon.Parity(Gather(data, block, size.Blocks), size.ParityCodewords / size.Blocks);
            Scatter(parity, codewords.AsSpan(size.DataCodewords), ParityBlock(block, shift, size), size.Blocks);
        }

        return codewords;
    }

    /// <summary>Corrects the codewords of a symbol in place.</summary>
    /// <returns>Number of codewords corrected; null when a block has too many errors.</returns>
    public static int? Correct(Span<byte> codewords, SymbolSize size)
    {
        var untouched = codewords.ToArray();
        if (Correct(codewords, size, parityShift: 0) is { } corrected)
            return corrected;

        untouched.CopyTo(codewords);
        var shift = DeFactoShift(size);
        return shift == 0 ? null : Correct(codewords, size, shift);
    }

    private static int? Correct(Span<byte> codewords, SymbolSize size, int parityShift)
    {
        var total = 0;
        for (var block = 0; block < size.Blocks; block++)
        {
            var data = Gather(codewords[..size.DataCodewords], block, size.Blocks);
            var parityBlock = ParityBlock(block, parityShift, size);
            byte[] whole = [.. data, .. Gather(codewords[size.DataCodewords..], parityBlock, size.Blocks)];
            if (ReedSolomon.Correct(whole, size.ParityCodewords / size.Blocks) is not { } corrected)
                return null;
            total += corrected;
            Scatter(whole.AsSpan(0, data.Length), codewords[..size.DataCodewords], block, size.Blocks);
            Scatter(whole.AsSpan(data.Length), codewords[size.DataCodewords..], parityBlock, size.Blocks);
        }

        return total;
    }

    /// <summary>Where the data of 144×144 stop among its blocks; 0 for the other sizes, whose blocks are equal.</summary>
    private static int DeFactoShift(SymbolSize size) => size.DataCodewords % size.Blocks;

    private static int ParityBlock(int block, int shift, SymbolSize size) => (block + size.Blocks - shift) % size.Blocks;

    private static byte[] Gather(ReadOnlySpan<byte> interleaved, int first, int step)
    {
        var gathered = new byte[(interleaved.Length - first + step - 1) / step];
        for (var i = 0; i < gathered.Length; i++)
            gathered[i] = interleaved[first + i * step];
        return gathered;
    }

    private static void Scatter(ReadOnlySpan<byte> block, Span<byte> interleaved, int first, int step)
    {
        for (var i = 0; i < block.Length; i++)
            interleaved[first + i * step] = block[i];
    }
}
