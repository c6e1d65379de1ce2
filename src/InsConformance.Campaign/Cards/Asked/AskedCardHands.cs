using System.Globalization;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Cards.Asked;

/// <summary>Moves cards by asking a person, and believes the readers only: a move is done when the right card is there, or when no card is.</summary>
internal sealed class AskedCardHands(MachineReaders readers, ICardOperator person, TimeProvider time, TimeSpan limit) : ICardHands
{
    private readonly HashSet<CardPlace> _spokenOf = [];

    public SutReader ReaderOf(CardPlace place) => readers.ReaderOf(place);

    public async Task PutAsync(CardPlace place, string image, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        var expected = readers.Expect(image);
        var before = await readers.LookAsync(place, expected, cancellationToken);
        if (!before.Suits(expected))
            await ReachAsync(CardRequest.ToPut(expected, readers[place], before), place, expected, before, $"La carte « {image} » n'a pas été présentée dans le lecteur « {readers[place]} »", cancellationToken);
    }

    public async Task TakeOutAsync(CardPlace place, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        var before = await readers.LookAsync(place, expected: null, cancellationToken);
        if (!before.Suits(expected: null))
            await ReachAsync(CardRequest.ToTakeOut(readers[place]), place, expected: null, before, $"La carte du lecteur « {readers[place]} » n'a pas été retirée", cancellationToken);
    }

    public Task ReadyAsync(CardPlace place, CancellationToken cancellationToken) =>
        _spokenOf.Contains(place) ? Task.CompletedTask : TakeOutAsync(place, cancellationToken);

    /// <summary>Asks, then watches the reader: first of the move done, the operator who gives up and the limit.</summary>
    private async Task ReachAsync(CardRequest request, CardPlace place, ExpectedCard? expected, SeenCard before, string failure, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watching = WatchAsync(place, expected, before, stop.Token);
        var givingUp = person.GiveUpAsync(request with { Text = $"{request.Text} {Patience}" }, stop.Token);
        var waiting = Task.Delay(limit, time, stop.Token);
        var first = await Task.WhenAny(watching, givingUp, waiting);
        await stop.CancelAsync();
        await Task.WhenAll(watching, givingUp, waiting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // How the others end no longer matters.
        cancellationToken.ThrowIfCancellationRequested();
        await first;
        if (first == givingUp)
            throw new SutSkippedException($"{failure} : l'opérateur a laissé ce scénario de côté.");
        if (first == waiting)
            throw new SutSkippedException(string.Create(CultureInfo.InvariantCulture, $"{failure} dans les {limit.TotalSeconds:0} s."));
    }

    private string Patience => string.Create(CultureInfo.InvariantCulture, $"Le banc attend {limit.TotalSeconds:0} s et le voit de lui-même ; « passer » laisse ce scénario de côté.");

    /// <summary>Watches until what is there is what is wanted; says what else it sees that is not known yet.</summary>
    private async Task WatchAsync(CardPlace place, ExpectedCard? expected, SeenCard known, CancellationToken cancellationToken)
    {
        await foreach (var seen in readers.WatchAsync(place, expected, cancellationToken))
        {
            if (seen.Suits(expected))
                return;
            if (seen is SeenCard.Other other && other != known && expected is not null)
                await person.TellAsync($"La carte du lecteur « {readers[place]} » n'est pas celle qui est attendue : {other.Difference}.", cancellationToken);
            known = seen;
        }
    }
}
