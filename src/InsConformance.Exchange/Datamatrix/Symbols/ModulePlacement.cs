namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>
/// Where each bit of each codeword lies in the mapping matrix, that is the symbol without its finder patterns (ISO/IEC 16022, annex F):
/// codewords shaped like the state of Utah along diagonals, and four shapes at the corners.
/// </summary>
internal sealed class ModulePlacement
{
    private const short Free = -1;

    /// <summary>The bits of the regular shape, most significant first, from the cell of its least significant bit.</summary>
    private static readonly (int Row, int Column)[] Utah = [(-2, -2), (-2, -1), (-1, -2), (-1, -1), (-1, 0), (0, -2), (0, -1), (0, 0)];

    private readonly int _side;
    private readonly short[] _cells;
    private short _codeword;

    public ModulePlacement(int side)
    {
        _side = side;
        _cells = new short[side * side];
        Array.Fill(_cells, Free);
        Sweep();
        HasFixedCorner = _cells[^1] == Free;
    }

    /// <summary>Whether the last corner holds no codeword but a fixed pattern.</summary>
    public bool HasFixedCorner { get; }

    /// <summary>Number of cells of a side.</summary>
    public int Side => _side;

    /// <summary>
    /// Whether the cell is dark in a symbol of these codewords.
    /// </summary>
    public bool IsDark(ReadOnlySpan<byte> codewords, int row, int column)
    {
        var cell = _cells[row * _side + column];
        return cell == Free ? row == column : ((codewords[cell >> 3] >> (cell & 7)) & 1) != 0;
    }

    /// <summary>Reads the codewords of a mapping matrix.</summary>
    public byte[] Read(Func<int, int, bool> isDark)
    {
        var codewords = new byte[_codeword];
        for (var row = 0; row < _side; row++)
        {
            for (var column = 0; column < _side; column++)
            {
                var cell = _cells[row * _side + column];
                if (cell != Free && isDark(row, column))
                    codewords[cell >> 3] |= (byte)(1 << (cell & 7));
            }
        }

        return codewords;
    }

    private void Sweep()
    {
        var (row, column) = (4, 0);
        while (row < _side || column < _side)
        {
            PlaceCorners(row, column);
            for (; row >= 0 && column < _side; row -= 2, column += 2)
            {
                if (row < _side && column >= 0 && _cells[row * _side + column] == Free)
                    PlaceUtah(row, column);
            }

            (row, column) = (row + 1, column + 3);
            for (; row < _side && column >= 0; row += 2, column -= 2)
            {
                if (row >= 0 && column < _side && _cells[row * _side + column] == Free)
                    PlaceUtah(row, column);
            }

            (row, column) = (row + 3, column + 1);
        }
    }

    private void PlaceCorners(int row, int column)
    {
        var n = _side;
        if (row == n && column == 0)
            PlaceShape((n - 1, 0), (n - 1, 1), (n - 1, 2), (0, n - 2), (0, n - 1), (1, n - 1), (2, n - 1), (3, n - 1));
        else if (row == n - 2 && column == 0 && n % 4 != 0)
            PlaceShape((n - 3, 0), (n - 2, 0), (n - 1, 0), (0, n - 4), (0, n - 3), (0, n - 2), (0, n - 1), (1, n - 1));
        else if (row == n - 2 && column == 0 && n % 8 == 4)
            PlaceShape((n - 3, 0), (n - 2, 0), (n - 1, 0), (0, n - 2), (0, n - 1), (1, n - 1), (2, n - 1), (3, n - 1));
        else if (row == n + 4 && column == 2 && n % 8 == 0)
            PlaceShape((n - 1, 0), (n - 1, n - 1), (0, n - 3), (0, n - 2), (0, n - 1), (1, n - 3), (1, n - 2), (1, n - 1));
    }

    private void PlaceUtah(int row, int column)
    {
        for (var i = 0; i < Utah.Length; i++)
            Place(row + Utah[i].Row, column + Utah[i].Column, 7 - i);
        _codeword++;
    }

    private void PlaceShape(params ReadOnlySpan<(int Row, int Column)> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            Place(cells[i].Row, cells[i].Column, 7 - i);
        _codeword++;
    }

    private void Place(int row, int column, int bit)
    {
        if (row < 0)
        {
            row += _side;
            column += 4 - (_side + 4) % 8;
        }

        if (column < 0)
        {
            column += _side;
            row += 4 - (_side + 4) % 8;
        }

        _cells[row * _side + column] = (short)(_codeword << 3 | bit);
    }
}
