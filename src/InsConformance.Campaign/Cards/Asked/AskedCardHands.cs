using System.Globalization;
using InsConformance.Campaign.Sut;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;

namespace InsConformance.Campaign.Cards.Asked;

/// <summary>Moves cards by asking a person, and believes the readers only: a move is done when the right card is there, or when no card is.</summary>
internal sealed class AskedCardHands(IPcscLibrary library, ReaderPair readers, ICardOperator person, TimeProvider time, TimeSpan limit) : ICardHands
{
    private readonly PcscReaders _pcsc = new(library);
    private readonly HashSet<CardPlace> _spokenOf = [];

    public SutReader ReaderOf(CardPlace place) => MachineReader.Of(library, readers[place]);

    public async Task PutAsync(CardPlace place, string image, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        var expected = ExpectedCard.Named(image);
        var (reader, before) = (readers[place], await LookAsync(readers[place], expected, cancellationToken));
        if (before is SeenCard.Expected)
            return;
        var request = before is SeenCard.Other { Difference: var difference }
            ? new CardRequest(CardMove.Swap, reader, image, $"La carte du lecteur « {reader} » n'est pas celle qui est attendue : {difference}. Retirez-la, puis insérez {expected.Description}. {Patience}")
            : new CardRequest(CardMove.Insert, reader, image, $"Insérez {expected.Description} dans le lecteur « {reader} ». {Patience}");
        await ReachAsync(
            request, seen => seen is SeenCard.Expected, $"La carte « {image} » n'a pas été présentée dans le lecteur « {reader} »", expected, before, cancellationToken);
    }

    public async Task TakeOutAsync(CardPlace place, CancellationToken cancellationToken)
    {
        _spokenOf.Add(place);
        var reader = readers[place];
        var before = await LookAsync(reader, expected: null, cancellationToken);
        if (before is SeenCard.None)
            return;
        await ReachAsync(
            new CardRequest(CardMove.Withdraw, reader, Card: null, $"Retirez la carte du lecteur « {reader} ». {Patience}"),
            seen => seen is SeenCard.None,
            $"La carte du lecteur « {reader} » n'a pas été retirée",
            expected: null,
            before,
            cancellationToken);
    }

    public Task ReadyAsync(CardPlace place, CancellationToken cancellationToken) =>
        _spokenOf.Contains(place) ? Task.CompletedTask : TakeOutAsync(place, cancellationToken);

    private string Patience => string.Create(CultureInfo.InvariantCulture, $"Le banc attend {limit.TotalSeconds:0} s et le voit de lui-même ; « passer » laisse ce scénario de côté.");

    /// <summary>Asks, then watches the reader: first of the move done, the operator who gives up and the limit.</summary>
    private async Task ReachAsync(CardRequest request, Func<SeenCard, bool> isDone, string failure, ExpectedCard? expected, SeenCard before, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watching = WatchAsync(request.Reader, isDone, expected, before, stop.Token);
        var givingUp = person.GiveUpAsync(request, stop.Token);
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

    /// <summary>Looks at the reader each time that something happens in it, until what is there is what is wanted; says what else it sees that is not known yet.</summary>
    private async Task WatchAsync(string reader, Func<SeenCard, bool> isDone, ExpectedCard? expected, SeenCard known, CancellationToken cancellationToken)
    {
        await foreach (var happened in new ReaderMonitor(library, time).WatchAsync(cancellationToken))
        {
            if (!string.Equals(happened.Reader, reader, StringComparison.Ordinal) || (happened.Kind is ReaderEventKind.ReaderAdded && expected is not null))
                continue;
            var seen = await LookAsync(reader, expected, cancellationToken);
            if (isDone(seen))
                return;
            if (seen is SeenCard.Other other && other != known && expected is not null)
                await person.TellAsync($"La carte du lecteur « {reader} » n'est pas celle qui est attendue : {other.Difference}.", cancellationToken);
            known = seen;
        }
    }

    private async Task<SeenCard> LookAsync(string reader, ExpectedCard? expected, CancellationToken cancellationToken)
    {
        try
        {
            if (_pcsc.List().FirstOrDefault(status => string.Equals(status.Reader, reader, StringComparison.Ordinal)) is not { } status)
                return new SeenCard.Other($"le lecteur « {reader} » n'est plus branché");
            if (!status.State.HasFlag(ReaderState.Present))
                return new SeenCard.None();
            if (expected is null)
                return new SeenCard.Other("une carte est là");
            await using var channel = await _pcsc.ConnectAsync(reader, ShareMode.Shared, cancellationToken);
            channel.OnClose = CardDisposition.Reset; // A code presented in an earlier scenario must not serve in this one.
            var content = await CardReader.ReadAsync(channel, pin: null, cancellationToken);
            return expected.Difference(content, time.GetUtcNow()) is { } difference ? new SeenCard.Other(difference) : new SeenCard.Expected();
        }
        catch (Exception failure) when (failure is PcscException or CardLostException or CardRefusalException)
        {
            return new SeenCard.Other(failure.Message.TrimEnd('.'));
        }
    }
}
