using InsConformance.Campaign.Sut;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Slots;

namespace InsConformance.Campaign.Cards;

/// <summary>Virtual cards, in two virtual readers for each scenario.</summary>
/// <param name="pki">The certificates of the bench.</param>
/// <param name="clock">The clock of the readers.</param>
public sealed class VirtualCardSupply(DirectoryInfo pki, TimeProvider clock) : ICardSupply
{
    /// <inheritdoc/>
    public bool HasReadersOfTheMachine => false;

    /// <inheritdoc/>
    public ICardHands Open() => new Hands(pki, clock);

    private sealed class Hands(DirectoryInfo pki, TimeProvider clock) : ICardHands
    {
        private readonly VirtualSlot _professional = new("Lecteur du professionnel", clock);
        private readonly VirtualSlot _vitale = new("Lecteur Vitale", clock);

        public SutReader ReaderOf(CardPlace place) => new(SlotOf(place).Name, _ => ValueTask.FromResult<ICardChannel>(SlotChannel.Open(SlotOf(place))));

        public Task PutAsync(CardPlace place, string image, CancellationToken cancellationToken)
        {
            var card = ShippedCards.Read(image);
            SlotOf(place).Swap(ShippedCards.Issue(card, pki), card.Faults);
            return Task.CompletedTask;
        }

        public Task TakeOutAsync(CardPlace place, CancellationToken cancellationToken)
        {
            SlotOf(place).Remove();
            return Task.CompletedTask;
        }

        public Task ReadyAsync(CardPlace place, CancellationToken cancellationToken) => Task.CompletedTask;

        private VirtualSlot SlotOf(CardPlace place) => place is CardPlace.Professional ? _professional : _vitale;
    }
}
