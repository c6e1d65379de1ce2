namespace InsConformance.Gherkin.Bindings;

/// <summary>The arguments of a step cannot be given to its definition: the message says which, why, and what was expected.</summary>
/// <param name="message">Which argument, why, and what was expected.</param>
public sealed class StepArgumentException(string message) : Exception(message);
