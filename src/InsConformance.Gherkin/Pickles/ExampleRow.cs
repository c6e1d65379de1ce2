using InsConformance.Gherkin.Ast;

namespace InsConformance.Gherkin.Pickles;

/// <summary>A row of examples under the names of its columns, or none for what is written out in full.</summary>
internal sealed class ExampleRow
{
    private const int LongestText = 1 << 24;

    private readonly IReadOnlyList<(string Placeholder, string Value)> _columns = [];

    private ExampleRow()
    {
    }

    private ExampleRow(TableRow names, TableRow values)
    {
        Row = values;
        _columns = [.. names.Cells.Zip(values.Cells, (name, cell) => ($"<{name.Value}>", cell.Value))];
    }

    public static ExampleRow None { get; } = new();

    public static IEnumerable<ExampleRow> Of(Examples examples) =>
        examples.TableHeader is { } names ? examples.TableBody.Select(values => new ExampleRow(names, values)) : [];

    /// <summary>Where the values are written.</summary>
    public TableRow? Row { get; }

    /// <summary>What a part of a pickle comes from: the place where it is written, then the row.</summary>
    public IReadOnlyList<string> Trace(string id) => Row is null ? [id] : [id, Row.Id];

    /// <summary>
    /// Replaces every placeholder by its value, one column after the other: a value may thus bring the placeholder of a later column.
    /// </summary>
    /// <exception cref="InvalidDataException">Values that bring one another would make a text that no memory can hold.</exception>
    public string Fill(string text)
    {
        foreach (var (placeholder, value) in _columns)
        {
            var growth = (long)text.AsSpan().Count(placeholder) * (value.Length - placeholder.Length);
            if (growth > 0 && text.Length + growth > LongestText)
                throw new InvalidDataException($"the values of the examples, put one into the other, make more than {LongestText} characters at {placeholder}");
            text = text.Replace(placeholder, value, StringComparison.Ordinal);
        }

        return text;
    }
}
