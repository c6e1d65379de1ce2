using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Gherkin;

/// <summary>A row of a <see cref="DataTable"/>: its cells by column name or by position.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name is the one step classes know from Reqnroll.")]
public sealed class DataTableRow : IReadOnlyDictionary<string, string>
{
    private readonly IReadOnlyList<string> _header;
    private readonly IReadOnlyList<string> _cells;

    internal DataTableRow(IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        _header = header;
        _cells = cells;
    }

    /// <summary>The number of cells.</summary>
    public int Count => _cells.Count;

    /// <summary>The names of the columns.</summary>
    public IEnumerable<string> Keys => _header;

    /// <summary>The cells, from left to right.</summary>
    public IEnumerable<string> Values => _cells;

    /// <summary>The cell of that column.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such column; the message names those it has.</exception>
    public string this[string header] =>
        TryGetValue(header, out var cell)
            ? cell
            : throw new KeyNotFoundException($"The table has no column '{header}'. Its columns are: {string.Join(", ", _header)}.");

    /// <summary>The cell at that position, from 0.</summary>
    public string this[int index] => _cells[index];

    /// <summary>Whether the table has that column.</summary>
    public bool ContainsKey(string key) => ColumnOf(key) >= 0;

    /// <summary>The cell of that column, if the table has it.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var column = ColumnOf(key);
        value = column < 0 ? null : _cells[column];
        return column >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _header.Zip(_cells, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int ColumnOf(string name)
    {
        for (var column = 0; column < _header.Count; column++)
            if (string.Equals(_header[column], name, StringComparison.Ordinal))
                return column;
        return -1;
    }
}
