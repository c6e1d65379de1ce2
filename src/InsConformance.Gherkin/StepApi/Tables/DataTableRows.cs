using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Gherkin;

/// <summary>The rows of a <see cref="DataTable"/>, from top to bottom.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name is the one step classes know from Reqnroll.")]
public sealed class DataTableRows : IReadOnlyList<DataTableRow>
{
    private readonly List<DataTableRow> _rows = [];

    internal DataTableRows()
    {
    }

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The row at that position, from 0.</summary>
    public DataTableRow this[int index] => _rows[index];

    /// <inheritdoc/>
    public IEnumerator<DataTableRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(DataTableRow row) => _rows.Add(row);
}
