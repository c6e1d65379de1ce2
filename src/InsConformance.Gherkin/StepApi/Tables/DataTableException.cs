namespace InsConformance.Gherkin;

/// <summary>A table cannot be turned into objects; the message says every reason: column, row, value, and what was expected.</summary>
/// <param name="message">Every reason.</param>
public sealed class DataTableException(string message) : Exception(message);
