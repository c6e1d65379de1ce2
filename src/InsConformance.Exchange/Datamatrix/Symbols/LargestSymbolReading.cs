namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>
/// Two readings of the standard are in use for 144×144, whose blocks are unequal. No content of an INS needs that size. We read both.
/// </summary>
public enum LargestSymbolReading
{
    /// <summary>The parity codewords begin again at the first block: ISO/IEC 16022; written and read by libdmtx.</summary>
    Standard,

    /// <summary>The parity codewords go on at the block after the last data codeword: written by zint, read by ZXing.</summary>
    DeFacto,
}
