namespace InsConformance.Cards.Reading;

/// <summary>The card is no longer at the end of the line. What was read or proven before no longer counts.</summary>
/// <param name="message">French: what happened, and what to do.</param>
/// <param name="cause">What the reader reported.</param>
public sealed class CardLostException(string message, Exception? cause = null) : Exception(message, cause);
