using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Own;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Drivers;

/// <summary>The cards of a scenario: those that ship, or those of the editor that take their place, put into its two readers and taken out of them.</summary>
public sealed class CardTable(ICardHands hands, OwnCards own, Stage stage)
{
    private readonly Dictionary<CardPlace, OwnCard> _stead = [];

    /// <summary>Puts a card into a reader, in the place of the one that is there.</summary>
    /// <param name="place">Which reader.</param>
    /// <param name="name">Name of the image, e.g. <c>cps-medecin</c>.</param>
    public async Task InsertAsync(CardPlace place, string name)
    {
        await hands.PutAsync(place, name, stage.Cancellation);
        if (own.InPlaceOf(name) is { } stead)
            _stead[place] = stead;
        else
            _stead.Remove(place);
    }

    /// <summary>Takes the card out.</summary>
    public Task RemoveAsync(CardPlace place) => hands.TakeOutAsync(place, stage.Cancellation);

    /// <summary>Says that the software is about to read here.</summary>
    public Task ReadyAsync(CardPlace place) => hands.ReadyAsync(place, stage.Cancellation);

    /// <summary>What the last card of a reader carries where the scenario speaks of a value of the card that ships.</summary>
    /// <exception cref="SutSkippedException">It is a card of the editor, and nobody said what it carries there.</exception>
    public string Carried(CardPlace place, string value) => _stead.TryGetValue(place, out var stead) ? stead.InPlaceOf(value) : value;
}
