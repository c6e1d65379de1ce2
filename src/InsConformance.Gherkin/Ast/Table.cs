using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>A table under a step (<c>DataTable</c> in the protocol).</summary>
/// <param name="Location">Place of the first row.</param>
/// <param name="Rows">The rows, all with as many cells.</param>
public sealed record Table(Location Location, IReadOnlyList<TableRow> Rows);

/// <summary>A row of a table.</summary>
/// <param name="Location">Place of the first <c>|</c>.</param>
/// <param name="Cells">The cells, in order.</param>
/// <param name="Id">Identifier in the stream.</param>
public sealed record TableRow(Location Location, IReadOnlyList<TableCell> Cells, string Id);

/// <summary>A cell of a table.</summary>
/// <param name="Location">Place of its first character.</param>
/// <param name="Value">Its text, trimmed, escapes (<c>\n</c>, <c>\|</c>, <c>\\</c>) resolved.</param>
public sealed record TableCell(Location Location, string Value);
