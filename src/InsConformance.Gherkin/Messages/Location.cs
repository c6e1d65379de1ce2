using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Messages;

/// <summary>A place in a text file.</summary>
/// <param name="Line">Line, counted from 1; an end of file is on the line after the last one.</param>
/// <param name="Column">
/// Column, counted from 1; absent at the end of a file. As in the official reader, a character outside the basic plane is one column wide on a
/// line of tags, and two before a cell.
/// </param>
[StructLayout(LayoutKind.Auto)]
[method: JsonConstructor]
public readonly record struct Location(int Line, int? Column = null);
