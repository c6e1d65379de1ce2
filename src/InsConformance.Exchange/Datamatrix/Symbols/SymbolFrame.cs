namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>Finder patterns: each region has solid left and bottom sides, and dotted top and right ones.</summary>
internal static class SymbolFrame
{
    /// <summary>The modules of a symbol of these codewords.</summary>
    public static ModuleMatrix Draw(byte[] codewords, SymbolSize size)
    {
        var dark = new bool[size.Side * size.Side];
        for (var row = 0; row < size.Side; row++)
        {
            for (var column = 0; column < size.Side; column++)
            {
                dark[row * size.Side + column] = Pattern(row % size.RegionSide, column % size.RegionSide, size.RegionSide)
                    ?? size.Placement.IsDark(codewords, Inner(row, size), Inner(column, size));
            }
        }

        return new ModuleMatrix(size.Side, dark);
    }

    /// <summary>The codewords of a symbol, errors included.</summary>
    public static byte[] Read(ModuleMatrix modules, SymbolSize size) =>
        size.Placement.Read((row, column) => modules[Outer(row, size), Outer(column, size)]);

    /// <summary>How many modules of the finder patterns are not what they should be.</summary>
    public static int Faults(ModuleMatrix modules, SymbolSize size)
    {
        var faults = 0;
        for (var row = 0; row < size.Side; row++)
        {
            for (var column = 0; column < size.Side; column++)
            {
                if (Pattern(row % size.RegionSide, column % size.RegionSide, size.RegionSide) is { } dark && dark != modules[row, column])
                    faults++;
            }
        }

        return faults;
    }

    /// <summary>Whether a module of a finder pattern is dark; null for a module of data.</summary>
    private static bool? Pattern(int row, int column, int side)
    {
        if (column == 0 || row == side - 1)
            return true;
        if (row == 0)
            return column % 2 == 0;
        return column == side - 1 ? row % 2 == 1 : null;
    }

    private static int Inner(int index, SymbolSize size) => index - 1 - 2 * (index / size.RegionSide);

    private static int Outer(int index, SymbolSize size) => index + 1 + 2 * (index / (size.RegionSide - 2));
}
