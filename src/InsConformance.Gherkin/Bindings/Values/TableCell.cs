namespace InsConformance.Gherkin.Bindings.Values;

/// <summary>A cell, the name of the member that it gives, and the row where it stands (from 1).</summary>
internal readonly record struct TableCell(string Column, string Text, int Row);
