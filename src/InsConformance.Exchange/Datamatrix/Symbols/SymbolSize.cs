namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>One of the 24 square sizes of ECC 200 (ISO/IEC 16022, table 7).</summary>
public sealed record SymbolSize
{
    private readonly Lazy<ModulePlacement> _placement;

    private SymbolSize(int side, int data, int parity, int regions, int blocks)
    {
        Side = side;
        DataCodewords = data;
        ParityCodewords = parity;
        RegionsPerSide = regions;
        Blocks = blocks;
        _placement = new Lazy<ModulePlacement>(() => new ModulePlacement(side - 2 * regions));
    }

    /// <summary>The 24 sizes, the smallest first.</summary>
    public static IReadOnlyList<SymbolSize> All { get; } =
    [
        new(10, 3, 5, 1, 1), new(12, 5, 7, 1, 1), new(14, 8, 10, 1, 1), new(16, 12, 12, 1, 1), new(18, 18, 14, 1, 1), new(20, 22, 18, 1, 1),
        new(22, 30, 20, 1, 1), new(24, 36, 24, 1, 1), new(26, 44, 28, 1, 1), new(32, 62, 36, 2, 1), new(36, 86, 42, 2, 1), new(40, 114, 48, 2, 1),
        new(44, 144, 56, 2, 1), new(48, 174, 68, 2, 1), new(52, 204, 84, 2, 2), new(64, 280, 112, 4, 2), new(72, 368, 144, 4, 4), new(80, 456, 192, 4, 4),
        new(88, 576, 224, 4, 4), new(96, 696, 272, 4, 4), new(104, 816, 336, 4, 6), new(120, 1050, 408, 6, 6), new(132, 1304, 496, 6, 8), new(144, 1558, 620, 6, 10),
    ];

    /// <summary>Number of modules of a side, finder patterns included, without margin.</summary>
    public int Side { get; }

    /// <summary>Number of codewords that carry data.</summary>
    public int DataCodewords { get; }

    /// <summary>Number of codewords of error correction, all blocks together.</summary>
    public int ParityCodewords { get; }

    /// <summary>Number of data regions of a side, each with its own finder pattern.</summary>
    public int RegionsPerSide { get; }

    /// <summary>Number of interleaved Reed-Solomon blocks.</summary>
    public int Blocks { get; }

    /// <summary>All codewords.</summary>
    public int Codewords => DataCodewords + ParityCodewords;

    /// <summary>Number of modules of a side of a region, its finder pattern included.</summary>
    public int RegionSide => Side / RegionsPerSide;

    /// <summary>How many wrong codewords each block can correct.</summary>
    public int Correctable => ParityCodewords / Blocks / 2;

    internal ModulePlacement Placement => _placement.Value;

    /// <summary>The size of that side; null when no square symbol has it.</summary>
    public static SymbolSize? Find(int side) => All.FirstOrDefault(size => size.Side == side);

    /// <summary>The smallest size that carries so many data codewords; null when none does.</summary>
    public static SymbolSize? Smallest(int dataCodewords) => All.FirstOrDefault(size => size.DataCodewords >= dataCodewords);

    /// <inheritdoc/>
    public override string ToString() => $"{Side}×{Side}";
}
