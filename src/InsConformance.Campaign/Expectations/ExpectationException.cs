namespace InsConformance.Campaign.Expectations;

/// <summary>A file of expected failures that cannot be used. The message says what to mend, in French.</summary>
public sealed class ExpectationException(string message, Exception? inner = null) : Exception(message, inner);
