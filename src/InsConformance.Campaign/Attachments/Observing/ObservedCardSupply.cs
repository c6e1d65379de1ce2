using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Cards.Own;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>Cards in two readers of the machine, moved by the operator of the observed software, who is asked in the same conversation.</summary>
/// <param name="readers">The readers.</param>
/// <param name="desk">Where he is asked; of each scenario, a new one.</param>
/// <param name="grace">How long a reader may take to see a card that was just moved.</param>
internal sealed class ObservedCardSupply(MachineReaders readers, Func<ObservedDesk> desk, TimeSpan grace) : ICardSupply
{
    /// <inheritdoc/>
    public bool HasReadersOfTheMachine => true;

    /// <inheritdoc/>
    public OwnCards Own => readers.Own;

    /// <inheritdoc/>
    public ICardHands Open() => new ObservedCardHands(readers, desk(), grace);
}
