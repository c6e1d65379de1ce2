using System.Runtime.InteropServices;

namespace InsConformance.Gherkin.Messages;

/// <summary>A place in a text file.</summary>
/// <param name="Line">Line, counted from 1; an end of file is on the line after the last one.</param>
/// <param name="Column">Column, counted from 1 in Unicode code points; absent where the whole line is meant.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Location(int Line, int? Column = null);
