namespace InsConformance.Campaign.Cards.Asked;

/// <summary>What is asked of the person at the readers.</summary>
public enum CardMove
{
    /// <summary>Put a card into an empty reader.</summary>
    Insert,

    /// <summary>Take the card out and put another one in.</summary>
    Swap,

    /// <summary>Take the card out.</summary>
    Withdraw,
}
