using System.Text;

namespace InsConformance.Gherkin.Reading.Lines;

/// <summary>
/// Cuts a row of a table into cells and resolves their escapes: <c>\|</c>, <c>\\</c>, and <c>\n</c> for a line break. What follows the last
/// <c>|</c> is no cell.
/// </summary>
internal static class CellParts
{
    public static IReadOnlyList<LinePart> Of(SourceLine line)
    {
        var cells = new List<LinePart>();
        var cell = new StringBuilder();
        var row = line.Trimmed;
        var column = line.Column + 1;
        var cellColumn = column;
        for (var i = 1; i < row.Length; i++, column++)
        {
            switch (row[i])
            {
                case '|':
                    cells.Add(Trimmed(cell.ToString(), cellColumn));
                    cell.Clear();
                    cellColumn = column + 1;
                    break;
                case '\\' when i + 1 < row.Length && Escaped(row[i + 1]) is { } escaped:
                    cell.Append(escaped);
                    i++;
                    column++;
                    break;
                default:
                    cell.Append(row[i]);
                    break;
            }
        }

        return cells;
    }

    private static char? Escaped(char character) => character switch
    {
        'n' => '\n',
        '|' or '\\' => character,
        _ => null,
    };

    private static LinePart Trimmed(string cell, int column)
    {
        var trimmed = Blank.TrimCellStart(cell);
        return new LinePart(column + cell.Length - trimmed.Length, Blank.TrimCellEnd(trimmed));
    }
}
