using InsConformance.Campaign.Cards;

namespace InsConformance.Campaign.Drivers;

/// <summary>The cards of a scenario: those that ship, put into its two readers and taken out of them.</summary>
public sealed class CardTable(ICardHands hands, Stage stage)
{
    /// <summary>Puts a card into a reader, in the place of the one that is there.</summary>
    /// <param name="place">Which reader.</param>
    /// <param name="name">Name of the image, e.g. <c>cps-medecin</c>.</param>
    public Task InsertAsync(CardPlace place, string name) => hands.PutAsync(place, name, stage.Cancellation);

    /// <summary>Takes the card out.</summary>
    public Task RemoveAsync(CardPlace place) => hands.TakeOutAsync(place, stage.Cancellation);

    /// <summary>Says that the software is about to read here.</summary>
    public Task ReadyAsync(CardPlace place) => hands.ReadyAsync(place, stage.Cancellation);
}
