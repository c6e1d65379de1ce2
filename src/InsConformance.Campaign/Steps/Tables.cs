using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>Reads the tables of the scenarios.</summary>
internal static class Tables
{
    /// <summary>A table « champ | valeur », one field per row.</summary>
    public static Dictionary<SutField, string> FieldValues(this DataTable table) =>
        table.Rows.ToDictionary(row => SutFields.Parse(row["champ"]), row => row["valeur"]);

    /// <summary>A table of one column « champ ».</summary>
    public static List<SutField> FieldList(this DataTable table) => [.. table.Rows.Select(row => SutFields.Parse(row["champ"]))];

    /// <summary>The cells of a row whose columns are fields; empty cells are left out.</summary>
    public static Dictionary<SutField, string> FilledFields(this DataTableRow row) => row
        .Where(cell => cell.Value.Length > 0 && SutFields.TryParse(cell.Key, out _))
        .ToDictionary(cell => SutFields.Parse(cell.Key), cell => cell.Value);
}
