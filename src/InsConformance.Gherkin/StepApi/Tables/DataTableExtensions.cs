using InsConformance.Gherkin.Bindings.Values;

namespace InsConformance.Gherkin;

/// <summary>
/// Objects from a <see cref="DataTable"/>. Columns are matched to constructor parameters and writable properties by name, whatever case, spaces,
/// accents and punctuation, or by <see cref="Assist.Attributes.TableAliasesAttribute"/>. A column that matches nothing is an error.
/// </summary>
public static class DataTableExtensions
{
    /// <summary>
    /// One object, from a table of one row (a column per member) or of two columns (a row per member: name and value).
    /// </summary>
    /// <exception cref="DataTableException">A value cannot be read, a column matches nothing, or a constructor parameter has no column.</exception>
    public static T CreateInstance<T>(this DataTable table) => (T)Single<T>(table).Create();

    /// <summary>One object that a function creates and the table then fills.</summary>
    /// <exception cref="DataTableException">A value cannot be read, or a column matches nothing.</exception>
    public static T CreateInstance<T>(this DataTable table, Func<T> methodToCreateTheInstance)
        where T : notnull => (T)Single<T>(table).Fill(methodToCreateTheInstance());

    /// <summary>An object per row.</summary>
    /// <exception cref="DataTableException">A value cannot be read, a column matches nothing, or a constructor parameter has no column.</exception>
    public static IEnumerable<T> CreateSet<T>(this DataTable table) => table.Objects<T>(reader => reader.Create());

    /// <summary>An object per row, that a function creates and the row then fills.</summary>
    /// <exception cref="DataTableException">A value cannot be read, or a column matches nothing.</exception>
    public static IEnumerable<T> CreateSet<T>(this DataTable table, Func<T> methodToCreateEachInstance)
        where T : notnull => table.Objects<T>(reader => reader.Fill(methodToCreateEachInstance()));

    private static TableObject Single<T>(DataTable table)
    {
        var shape = new TableShape(typeof(T));
        return new TableObject(shape, table.Reader, shape.Cells(table));
    }

    private static List<T> Objects<T>(this DataTable table, Func<TableObject, object> build)
    {
        var shape = new TableShape(typeof(T));
        return [.. table.Rows.Select((row, at) => (T)build(new TableObject(shape, table.Reader, TableShape.Cells(row, at + 1))))];
    }
}
