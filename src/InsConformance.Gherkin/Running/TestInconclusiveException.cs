namespace InsConformance.Gherkin.Running;

/// <summary>The scenario cannot conclude. Its full name is the <c>exception.type</c> of the skipped step in the stream.</summary>
/// <param name="message">Why it cannot conclude.</param>
public sealed class TestInconclusiveException(string message) : Exception(message);
