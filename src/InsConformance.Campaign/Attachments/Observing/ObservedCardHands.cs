using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>Has the operator move the cards, one request at a time: he says when it is done, and the bench believes the reader.</summary>
internal sealed class ObservedCardHands(MachineReaders readers, ObservedDesk desk, TimeSpan grace) : ICardHands
{
    private readonly HashSet<CardPlace> _spokenOf = [];

    public SutReader ReaderOf(CardPlace place) => readers.ReaderOf(place);

    public async Task PutAsync(CardPlace place, string image, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        var expected = readers.Expect(image);
        var seen = await readers.LookAsync(place, expected, cancellationToken);
        while (!seen.Suits(expected))
        {
            await desk.AskAsync(Words(CardRequest.ToPut(expected, readers[place], seen)), cancellationToken);
            seen = await readers.SettleAsync(place, expected, grace, cancellationToken);
            if (seen is SeenCard.None)
                await desk.TellAsync($"Le banc ne voit aucune carte dans le lecteur « {readers[place]} »", cancellationToken);
        }
    }

    public async Task TakeOutAsync(CardPlace place, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        var seen = await readers.LookAsync(place, expected: null, cancellationToken);
        while (!seen.Suits(expected: null))
        {
            await desk.AskAsync(Words(CardRequest.ToTakeOut(readers[place])), cancellationToken);
            seen = await readers.SettleAsync(place, expected: null, grace, cancellationToken);
            if (seen is SeenCard.Other)
                await desk.TellAsync($"Le banc voit encore une carte dans le lecteur « {readers[place]} »", cancellationToken);
        }
    }

    public Task ReadyAsync(CardPlace place, CancellationToken cancellationToken) =>
        _spokenOf.Contains(place) ? Task.CompletedTask : TakeOutAsync(place, cancellationToken);

    private static OperatorRequest Words(CardRequest move) => new(move.Card is null ? "withdraw-card" : "insert-card", move.Text)
    {
        Details = [new("lecteur", move.Reader), .. move.Card is { } card ? (OperatorDetail[])[new("carte", card)] : []],
        MayBeImpossible = false,
    };
}
