namespace InsConformance.Gherkin.Pickles;

/// <summary>What stands under a step: a text or a table.</summary>
/// <param name="DocString">The text, if it is one.</param>
/// <param name="DataTable">The table, if it is one.</param>
public sealed record PickleStepArgument(PickleDocString? DocString = null, PickleTable? DataTable = null);

/// <summary>A text under a step, placeholders filled.</summary>
/// <param name="Content">The text.</param>
/// <param name="MediaType">Its kind, if one was written.</param>
/// <param name="ArgumentIndex">1 or 2 when the step has both a text and a table: which comes first.</param>
public sealed record PickleDocString(string Content, string? MediaType = null, int? ArgumentIndex = null);

/// <summary>A table under a step, placeholders filled.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="ArgumentIndex">1 or 2 when the step has both a text and a table: which comes first.</param>
public sealed record PickleTable(IReadOnlyList<PickleTableRow> Rows, int? ArgumentIndex = null);

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells, in order.</param>
public sealed record PickleTableRow(IReadOnlyList<PickleTableCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="Value">Its text.</param>
public sealed record PickleTableCell(string Value);
