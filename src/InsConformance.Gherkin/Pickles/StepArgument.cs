using InsConformance.Gherkin.Ast;

namespace InsConformance.Gherkin.Pickles;

/// <summary>Makes the argument of a pickle step from what stands under the step.</summary>
internal static class StepArgument
{
    public static PickleStepArgument? Of(Step step, ExampleRow row)
    {
        if (step is { DocString: null, DataTable: null })
            return null;
        var (textIndex, tableIndex) = step switch
        {
            { DocString: null } or { DataTable: null } => ((int?)null, (int?)null),
            { DocString: var text, DataTable: var table } => text.Location.Line < table.Location.Line ? (1, 2) : (2, 1),
        };
        return new PickleStepArgument(
            step.DocString is { } doc ? Filled(doc, row, textIndex) : null,
            step.DataTable is { } data ? Filled(data, row, tableIndex) : null);
    }

    private static PickleDocString Filled(DocString text, ExampleRow row, int? index) =>
        new(row.Fill(text.Content), text.MediaType is null ? null : row.Fill(text.MediaType), index);

    private static PickleTable Filled(Table table, ExampleRow row, int? index) =>
        new([.. table.Rows.Select(line => new PickleTableRow([.. line.Cells.Select(cell => new PickleTableCell(row.Fill(cell.Value)))]))], index);
}
