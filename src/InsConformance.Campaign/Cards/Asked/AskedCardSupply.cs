using InsConformance.Cards.Pcsc;

namespace InsConformance.Campaign.Cards.Asked;

/// <summary>
/// Cards in two readers of the machine, real or virtual, moved by a person. The readers are one pair for the whole campaign: scenarios are played one after the other.
/// </summary>
/// <param name="library">PC/SC.</param>
/// <param name="readers">The readers.</param>
/// <param name="person">Who moves the cards.</param>
/// <param name="time">The clock of the limit, and the one that tells whether a card is still valid.</param>
public sealed class AskedCardSupply(IPcscLibrary library, ReaderPair readers, ICardOperator person, TimeProvider time) : ICardSupply
{
    /// <summary>How long the bench waits for a move.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public bool HasReadersOfTheMachine => true;

    /// <inheritdoc/>
    public ICardHands Open() => new AskedCardHands(library, readers, person, time, Limit);
}
