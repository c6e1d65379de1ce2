namespace InsConformance.Campaign.Cards.Asked;

/// <summary>« Consigne » to the person at the readers.</summary>
/// <param name="Move">What to do.</param>
/// <param name="Reader">Name of the reader, as PC/SC gives it.</param>
/// <param name="Card">Name of the card of <c>fixtures/cards</c> to put in; null to take one out.</param>
/// <param name="Text">The same in French: which card, whose, in which reader, and how long the bench waits.</param>
public sealed record CardRequest(CardMove Move, string Reader, string? Card, string Text);
