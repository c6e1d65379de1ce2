using System.Text;

namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>The modules of a symbol, without margin: square, immutable, dark = true. Row 0 is at the top.</summary>
public sealed class ModuleMatrix : IEquatable<ModuleMatrix>
{
    private readonly bool[] _dark;

    /// <summary>A matrix whose modules are given by a function of row and column.</summary>
    /// <param name="side">Number of modules of a side.</param>
    /// <param name="isDark">Whether the module of that row and column is dark.</param>
    public ModuleMatrix(int side, Func<int, int, bool> isDark)
    {
        Side = side;
        _dark = new bool[side * side];
        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
                _dark[row * side + column] = isDark(row, column);
        }
    }

    internal ModuleMatrix(int side, bool[] dark) => (Side, _dark) = (side, dark);

    /// <summary>Number of modules of a side.</summary>
    public int Side { get; }

    /// <summary>Whether a module is dark.</summary>
    public bool this[int row, int column] => _dark[row * Side + column];

    /// <summary>The same modules, the symbol turned a quarter to the right.</summary>
    public ModuleMatrix TurnedRight() => new(Side, (row, column) => this[Side - 1 - column, row]);

    /// <summary>Two matrices are equal when all their modules are.</summary>
    public bool Equals(ModuleMatrix? other) => other is not null && Side == other.Side && _dark.AsSpan().SequenceEqual(other._dark);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ModuleMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Side, _dark.Count(dark => dark));

    /// <summary>One line per row, <c>█</c> for a dark module.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Side * (Side + 1));
        for (var row = 0; row < Side; row++)
        {
            for (var column = 0; column < Side; column++)
                text.Append(this[row, column] ? '█' : ' ');
            text.Append('\n');
        }

        return text.ToString();
    }
}
