using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Cards;

/// <summary>Who moves the cards of one scenario: the bench, in readers of its own, or a person, in readers of the machine.</summary>
public interface ICardHands
{
    /// <summary>A reader, for a software in this process.</summary>
    SutReader ReaderOf(CardPlace place);

    /// <summary>Puts a card into a reader, in the place of the one that may be there: as it left its issuer, its code not presented.</summary>
    /// <param name="place">Which reader.</param>
    /// <param name="image">Name of a card of <c>fixtures/cards</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SutSkippedException">The card cannot be had: the scenario is not executed, for the reason given.</exception>
    Task PutAsync(CardPlace place, string image, CancellationToken cancellationToken);

    /// <summary>Takes the card out.</summary>
    /// <exception cref="SutSkippedException">It was not taken out: the scenario is not executed, for the reason given.</exception>
    Task TakeOutAsync(CardPlace place, CancellationToken cancellationToken);

    /// <summary>The software is about to read here. A reader of which the scenario has said nothing must be empty.</summary>
    /// <exception cref="SutSkippedException">It could not be emptied: the scenario is not executed, for the reason given.</exception>
    Task ReadyAsync(CardPlace place, CancellationToken cancellationToken);
}
