namespace InsConformance.Gherkin.Running;

/// <summary>The scenario does not apply. Its full name is the <c>exception.type</c> of the skipped step in the stream.</summary>
/// <param name="message">Why it does not apply.</param>
public sealed class TestIgnoredException(string message) : Exception(message);
