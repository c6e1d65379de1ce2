namespace InsConformance.Insi.Faults;

/// <summary>A text of the service and how it is known.</summary>
/// <param name="Value">The text; null when unknown.</param>
/// <param name="Mark">How it is known.</param>
public sealed record MarkedText(string? Value, SourceMark Mark);
