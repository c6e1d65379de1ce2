using InsConformance.Campaign.Cards.Own;

namespace InsConformance.Campaign.Cards;

/// <summary>Where the cards of a campaign come from.</summary>
public interface ICardSupply
{
    /// <summary>Whether its readers are those of the machine, which every program sees through PC/SC.</summary>
    bool HasReadersOfTheMachine { get; }

    /// <summary>The cards of the editor, in the place of those of the scenarios.</summary>
    OwnCards Own => OwnCards.None;

    /// <summary>The hands of one scenario, whose readers hold nothing that it put there.</summary>
    ICardHands Open();
}
