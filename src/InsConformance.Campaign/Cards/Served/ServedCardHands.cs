using System.Globalization;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Sut;
using InsConformance.Cards.Slots;

namespace InsConformance.Campaign.Cards.Served;

/// <summary>Moves virtual cards in virtual readers of the machine, and goes on once every program sees them there.</summary>
internal sealed class ServedCardHands(MachineReaders readers, Func<CardPlace, VirtualSlot> slot, DirectoryInfo pki, TimeSpan limit) : ICardHands
{
    private readonly HashSet<CardPlace> _spokenOf = [];

    public SutReader ReaderOf(CardPlace place) => readers.ReaderOf(place);

    public async Task PutAsync(CardPlace place, string image, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        var expected = readers.Expect(image);
        if ((await readers.LookAsync(place, expected, cancellationToken)).Suits(expected))
            return;
        await TakeOutAsync(place, cancellationToken);
        slot(place).Insert(ShippedCards.Issue(ShippedCards.Read(image), pki));
        await ReachAsync(place, expected, $"ne montre pas {expected.Description}", cancellationToken);
    }

    public async Task TakeOutAsync(CardPlace place, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        slot(place).Remove();
        await ReachAsync(place, expected: null, "montre encore une carte", cancellationToken);
    }

    public Task ReadyAsync(CardPlace place, CancellationToken cancellationToken) =>
        _spokenOf.Contains(place) ? Task.CompletedTask : TakeOutAsync(place, cancellationToken);

    private async Task ReachAsync(CardPlace place, ExpectedCard? expected, string failure, CancellationToken cancellationToken)
    {
        if ((await readers.SettleAsync(place, expected, limit, cancellationToken)).Suits(expected))
            return;
        throw new SutSkippedException(string.Create(
            CultureInfo.InvariantCulture,
            $"Le lecteur « {readers[place]} » {failure} {limit.TotalSeconds:0} s après que le banc l'a demandé au pilote vpcd. Vérifier que pcscd fonctionne, que --driver-port est le port de ce lecteur, et qu'aucun autre banc ne l'occupe (docs/cards.md)."));
    }
}
