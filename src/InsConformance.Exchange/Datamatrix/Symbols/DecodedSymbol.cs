namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>What a symbol carries.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="Size">Size of the symbol.</param>
/// <param name="Corrected">Number of codewords that error correction mended.</param>
public sealed record DecodedSymbol(ReadOnlyMemory<byte> Content, SymbolSize Size, int Corrected);
