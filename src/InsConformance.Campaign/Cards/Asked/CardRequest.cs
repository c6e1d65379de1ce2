namespace InsConformance.Campaign.Cards.Asked;

/// <summary>« Consigne » to the person at the readers.</summary>
/// <param name="Move">What to do.</param>
/// <param name="Reader">Name of the reader, as PC/SC gives it.</param>
/// <param name="Card">Name of the card of <c>fixtures/cards</c> to put in; null to take one out.</param>
/// <param name="Text">The same in French: which card, whose, in which reader.</param>
public sealed record CardRequest(CardMove Move, string Reader, string? Card, string Text)
{
    /// <summary>Puts a card in.</summary>
    /// <param name="expected">The card.</param>
    /// <param name="reader">Name of the reader.</param>
    /// <param name="seen">What is there now, which is not that card.</param>
    internal static CardRequest ToPut(ExpectedCard expected, string reader, SeenCard seen) => seen is SeenCard.Other { Difference: var difference }
        ? new CardRequest(CardMove.Swap, reader, expected.Name, $"La carte du lecteur « {reader} » n'est pas celle qui est attendue : {difference}. Retirez-la, puis insérez {expected.Description}.")
        : new CardRequest(CardMove.Insert, reader, expected.Name, $"Insérez {expected.Description}, dans le lecteur « {reader} ».");

    /// <summary>Takes the card out.</summary>
    internal static CardRequest ToTakeOut(string reader) => new(CardMove.Withdraw, reader, Card: null, $"Retirez la carte du lecteur « {reader} ».");
}
