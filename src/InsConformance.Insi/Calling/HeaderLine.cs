namespace InsConformance.Insi.Calling;

/// <summary>One HTTP header line.</summary>
/// <param name="Name">Name as received.</param>
/// <param name="Value">Value as received.</param>
public sealed record HeaderLine(string Name, string Value);
