namespace InsConformance.Campaign.Cards.Asked;

/// <summary>The person, or the robot, who moves cards when the bench asks.</summary>
public interface ICardOperator
{
    /// <summary>Asks for a move. The bench sees in the reader that it is done, and then cancels: the task ends by itself only when the operator gives the scenario up.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">The move is done, or no longer wanted.</param>
    Task GiveUpAsync(CardRequest request, CancellationToken cancellationToken);

    /// <summary>Says what the bench sees: another card than the one asked for, a card that cannot be read.</summary>
    /// <param name="message">French, one sentence or more.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task TellAsync(string message, CancellationToken cancellationToken);
}
