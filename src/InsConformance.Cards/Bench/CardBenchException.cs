namespace InsConformance.Cards.Bench;

/// <summary>What was asked of the bench cannot be done as things stand. The message says in French why and what to do.</summary>
/// <param name="message">The message.</param>
public sealed class CardBenchException(string message) : Exception(message);
