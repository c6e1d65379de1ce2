using System.Runtime.CompilerServices;
using InsConformance.Campaign.Cards.Own;
using InsConformance.Campaign.Sut;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;

namespace InsConformance.Campaign.Cards.Asked;

/// <summary>Two readers of the machine, real or virtual, and what the bench sees in them. They are one pair for the whole campaign: scenarios are played one after the other.</summary>
/// <param name="library">PC/SC.</param>
/// <param name="names">The readers.</param>
/// <param name="time">The clock of the waits, which also tells whether a card is still valid.</param>
public sealed class MachineReaders(IPcscLibrary library, ReaderPair names, TimeProvider time)
{
    private readonly PcscReaders _pcsc = new(library);

    /// <summary>The cards of the editor, in the place of those of the scenarios.</summary>
    public OwnCards Own { get; init; } = OwnCards.None;

    /// <summary>The name of one of them, as PC/SC gives it.</summary>
    public string this[CardPlace place] => names[place];

    /// <summary>The card that a scenario wants.</summary>
    /// <param name="image">Name of a card of <c>fixtures/cards</c>.</param>
    /// <exception cref="SutSkippedException">No reader of this machine can hold it.</exception>
    internal ExpectedCard Expect(string image) => ExpectedCard.Named(image, Own);

    /// <summary>A reader, for a software in this process.</summary>
    internal SutReader ReaderOf(CardPlace place) => MachineReader.Of(library, names[place]);

    /// <summary>What is there now.</summary>
    /// <param name="place">Which reader.</param>
    /// <param name="expected">The card that is wanted there; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<SeenCard> LookAsync(CardPlace place, ExpectedCard? expected, CancellationToken cancellationToken)
    {
        var reader = names[place];
        try
        {
            if (_pcsc.List().FirstOrDefault(status => string.Equals(status.Reader, reader, StringComparison.Ordinal)) is not { } status)
                return new SeenCard.Other($"le lecteur « {reader} » n'est plus branché");
            if (!status.State.HasFlag(ReaderState.Present))
                return new SeenCard.None();
            if (expected is null)
                return new SeenCard.Other("une carte est là");
            await using var channel = await _pcsc.ConnectAsync(reader, ShareMode.Shared, cancellationToken);
            var content = await CardReader.ReadAsync(channel, pin: null, cancellationToken);

            // A code presented in an earlier scenario must not serve in this one. A look that was given up resets nothing: its line closes when the card answers at last,
            // and the software may have presented its code meanwhile.
            channel.OnClose = CardDisposition.Reset;
            return expected.Difference(content, time.GetUtcNow()) is { } difference ? new SeenCard.Other(difference) : new SeenCard.Expected();
        }
        catch (Exception failure) when (failure is PcscException or CardLostException or CardRefusalException)
        {
            return new SeenCard.Other(failure.Message.TrimEnd('.'));
        }
    }

    /// <summary>What is there now, or a little later: a reader takes a moment to see and to power a card.</summary>
    /// <param name="place">Which reader.</param>
    /// <param name="expected">The card that is wanted there; null for none.</param>
    /// <param name="grace">How long what is wanted is waited for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<SeenCard> SettleAsync(CardPlace place, ExpectedCard? expected, TimeSpan grace, CancellationToken cancellationToken)
    {
        using var stop = new CancellationTokenSource(grace, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stop.Token);
        try
        {
            await foreach (var seen in WatchAsync(place, expected, either.Token))
            {
                if (seen.Suits(expected))
                    return seen;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The grace is over: what is there is there.
        }

        return await LookAsync(place, expected, cancellationToken);
    }

    /// <summary>Looks each time that something happens in a reader.</summary>
    /// <param name="place">Which reader.</param>
    /// <param name="expected">The card that is wanted there; null for none.</param>
    /// <param name="cancellationToken">Ends the watch.</param>
    internal async IAsyncEnumerable<SeenCard> WatchAsync(CardPlace place, ExpectedCard? expected, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happened in new ReaderMonitor(library, time).WatchAsync(cancellationToken))
        {
            if (string.Equals(happened.Reader, names[place], StringComparison.Ordinal) && (happened.Kind is not ReaderEventKind.ReaderAdded || expected is null))
                yield return await LookAsync(place, expected, cancellationToken);
        }
    }
}
