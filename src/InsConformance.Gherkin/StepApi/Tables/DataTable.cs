using System.Text;
using InsConformance.Gherkin.Bindings.Values;

namespace InsConformance.Gherkin;

/// <summary>The table below a step: a header and rows of the same width.</summary>
public sealed class DataTable
{
    private readonly List<string> _header;

    /// <summary>An empty table of those columns.</summary>
    /// <exception cref="ArgumentException">There is no column, or two have the same name.</exception>
    public DataTable(params string[] header)
    {
        if (header.Length == 0)
            throw new ArgumentException("A table has at least one column.", nameof(header));
        if (header.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Two columns of the table are named '{twice.Key}'.", nameof(header));
        _header = [.. header];
    }

    /// <summary>The names of the columns, from left to right.</summary>
    public ICollection<string> Header => _header.AsReadOnly();

    /// <summary>The rows below the header.</summary>
    public DataTableRows Rows { get; } = new();

    /// <summary>The number of rows below the header.</summary>
    public int RowCount => Rows.Count;

    /// <summary>Reads the cells in the language of the feature.</summary>
    internal ValueReader Reader { get; init; } = new(ReadingCulture.Invariant);

    /// <summary>Whether the table has that column.</summary>
    public bool ContainsColumn(string column) => _header.Contains(column, StringComparer.Ordinal);

    /// <summary>Adds a row.</summary>
    /// <exception cref="ArgumentException">There are not as many cells as columns.</exception>
    public void AddRow(params string[] cells)
    {
        if (cells.Length != _header.Count)
            throw new ArgumentException($"The table has {_header.Count} columns ({string.Join(", ", _header)}); this row has {cells.Length} cells.", nameof(cells));
        Rows.Add(new DataTableRow(_header, [.. cells]));
    }

    /// <summary>Adds a row; the columns that are not named are left empty.</summary>
    /// <exception cref="ArgumentException">A name is not a column of the table.</exception>
    public void AddRow(IDictionary<string, string> values)
    {
        if (values.Keys.FirstOrDefault(name => !ContainsColumn(name)) is { } unknown)
            throw new ArgumentException($"The table has no column '{unknown}'. Its columns are: {string.Join(", ", _header)}.", nameof(values));
        AddRow([.. _header.Select(name => values.TryGetValue(name, out var cell) ? cell : "")]);
    }

    /// <summary>The table as in a feature file, with aligned columns.</summary>
    public override string ToString()
    {
        List<IReadOnlyList<string>> lines = [_header, .. Rows.Select(row => row.Values.ToList())];
        var widths = Enumerable.Range(0, _header.Count).Select(column => lines.Max(line => line[column].Length)).ToList();
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append('|').AppendJoin('|', line.Select((cell, column) => $" {cell.PadRight(widths[column])} ")).Append("|\n");
        return text.ToString();
    }
}
