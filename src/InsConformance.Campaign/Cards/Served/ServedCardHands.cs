using System.Globalization;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Sut;
using InsConformance.Cards.Slots;

namespace InsConformance.Campaign.Cards.Served;

/// <summary>Moves virtual cards in virtual readers of the machine, and goes on once every program sees them there.</summary>
internal sealed class ServedCardHands(MachineReaders readers, Func<CardPlace, VirtualSlot> slot, DirectoryInfo pki, TimeSpan limit) : ICardHands
{
    /// <summary>A driver that has not yet noticed that an earlier connection is over may leave a new one waiting: the card is offered again.</summary>
    private const int Attempts = 3;

    private readonly HashSet<CardPlace> _spokenOf = [];

    public SutReader ReaderOf(CardPlace place) => readers.ReaderOf(place);

    public async Task PutAsync(CardPlace place, string image, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        var expected = readers.Expect(image);
        if ((await readers.LookAsync(place, expected, cancellationToken)).Suits(expected))
            return;
        for (var attempt = 1; ; attempt++)
        {
            await TakeOutAsync(place, cancellationToken);
            slot(place).Insert(ShippedCards.Issue(ShippedCards.Read(image), pki));
            var seen = await readers.SettleAsync(place, expected, limit, cancellationToken);
            if (seen.Suits(expected))
                return;
            if (attempt == Attempts)
                throw Unseen(place, $"ne montre pas {expected.Description}{(seen is SeenCard.Other other ? $" ({other.Difference})" : "")}");
        }
    }

    public async Task TakeOutAsync(CardPlace place, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        slot(place).Remove();
        if (!(await readers.SettleAsync(place, expected: null, limit, cancellationToken)).Suits(expected: null))
            throw Unseen(place, "montre encore une carte");
    }

    public Task ReadyAsync(CardPlace place, CancellationToken cancellationToken) =>
        _spokenOf.Contains(place) ? Task.CompletedTask : TakeOutAsync(place, cancellationToken);

    private SutSkippedException Unseen(CardPlace place, string failure) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"Le lecteur « {readers[place]} » {failure} {limit.TotalSeconds:0} s après que le banc l'a demandé au pilote vpcd. Vérifier que pcscd fonctionne, que --driver-port est le port de ce lecteur, et qu'aucun autre banc ne l'occupe (docs/cards.md)."));
}
