using InsConformance.Campaign.Cards.Own;

namespace InsConformance.Campaign.Cards.Asked;

/// <summary>Cards in two readers of the machine, real or virtual, moved by a person who does nothing else.</summary>
/// <param name="readers">The readers.</param>
/// <param name="person">Who moves the cards.</param>
/// <param name="time">The clock of the limit.</param>
public sealed class AskedCardSupply(MachineReaders readers, ICardOperator person, TimeProvider time) : ICardSupply
{
    /// <summary>How long the bench waits for a move.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public bool HasReadersOfTheMachine => true;

    /// <inheritdoc/>
    public OwnCards Own => readers.Own;

    /// <inheritdoc/>
    public ICardHands Open() => new AskedCardHands(readers, person, time, Limit);
}
