using System.Runtime.InteropServices;

namespace InsConformance.Gherkin.Reading.Lines;

/// <summary>A tag or a cell.</summary>
/// <param name="Column">Where it begins, counted from 1.</param>
/// <param name="Text">What it says.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePart(int Column, string Text);
