using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using InsConformance.Gherkin.Assist.Attributes;

namespace InsConformance.Gherkin.Bindings.Values;

/// <summary>How the members of a type are named in a table.</summary>
internal sealed class TableShape
{
    private const BindingFlags PublicInstance = BindingFlags.Public | BindingFlags.Instance;

    public TableShape(Type type)
    {
        Type = type;
        Properties = [.. type.GetProperties(PublicInstance).Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)];
        Constructors = [.. type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length)];
    }

    public Type Type { get; }

    public IReadOnlyList<PropertyInfo> Properties { get; }

    /// <summary>Public constructors, the longest first.</summary>
    public IReadOnlyList<ConstructorInfo> Constructors { get; }

    /// <summary>Every name under which a column would be accepted.</summary>
    public IEnumerable<string> Names =>
        Properties.Select(property => property.Name)
            .Concat(Constructors.SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name!))
            .DistinctBy(Folding.NameKey, StringComparer.Ordinal);

    /// <summary>The cells of a row.</summary>
    public static IReadOnlyList<TableCell> Cells(DataTableRow row, int number) =>
        [.. row.Select(cell => new TableCell(cell.Key, cell.Value, number))];

    /// <summary>The cells of a table that describes one object, in a row or in two columns.</summary>
    public IReadOnlyList<TableCell> Cells(DataTable table)
    {
        if (IsVertical(table))
            return [.. table.Rows.Select((row, at) => new TableCell(row[0], row[1], at + 1))];
        return table.RowCount == 1
            ? Cells(table.Rows[0], 1)
            : throw new DataTableException($"A {Type.Name} is described by one row, or by two columns (name and value); this table has {table.RowCount} rows and {table.Header.Count} columns.");
    }

    public static bool Matches(PropertyInfo property, string column) =>
        Folding.SameName(property.Name, column) || Aliases(property).Any(alias => IsAlias(alias, column));

    public bool Matches(ParameterInfo parameter, string column) =>
        Folding.SameName(parameter.Name!, column)
        || (Type.GetProperty(parameter.Name!, PublicInstance) is { } property && Matches(property, column));

    public IEnumerable<PropertyInfo> Required =>
        Properties.Where(property => property.IsDefined(typeof(RequiredMemberAttribute)));

    private static IEnumerable<string> Aliases(PropertyInfo property) =>
        property.GetCustomAttribute<TableAliasesAttribute>()?.Aliases ?? [];

    private static bool IsAlias(string alias, string column) =>
        Regex.IsMatch(column, $"^(?:{alias})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private bool IsVertical(DataTable table)
    {
        if (table.Header.Count != 2)
            return false;
        return table.Header.SequenceEqual(["Field", "Value"], StringComparer.Ordinal)
            || table.RowCount != 1
            || (IsMember(table.Rows[0][0]) && !table.Header.Any(IsMember));
    }

    private bool IsMember(string name) =>
        Properties.Any(property => Matches(property, name))
        || Constructors.Any(constructor => constructor.GetParameters().Any(parameter => Matches(parameter, name)));
}
