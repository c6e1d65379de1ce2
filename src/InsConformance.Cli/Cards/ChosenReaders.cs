using System.Net;
using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Cards.Own;
using InsConformance.Campaign.Cards.Served;
using InsConformance.Campaign.Sut;
using InsConformance.Cards.Pcsc;
using InsConformance.Cli.Observing;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Cards;

/// <summary>The readers of <c>--cards readers</c>, whose cards somebody moves, or of <c>--cards served</c>, whose cards the bench moves.</summary>
/// <param name="Wanted">Which readers.</param>
/// <param name="Limit">How long the bench waits for a move, where nobody else is waited for.</param>
internal sealed record ChosenReaders(ReaderWish Wanted, TimeSpan Limit)
{
    /// <summary>How long a reader may take to see and to power a card that was just moved.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    /// <summary>Port of the first slot of the vpcd driver, when the bench moves virtual cards itself; null when somebody moves cards.</summary>
    public int? DriverPort { get; init; }

    /// <summary>The cards of the editor, in the place of those of the scenarios.</summary>
    public OwnCards Own { get; init; } = OwnCards.None;

    /// <summary>PC/SC.</summary>
    public IPcscLibrary Library { get; } = PcscLibrary.OfThisSystem;

    /// <summary>The readers, once they have been examined; which is which is told.</summary>
    /// <exception cref="UserErrorException">One has gone since.</exception>
    public MachineReaders Find(Terminal terminal)
    {
        try
        {
            var pair = ReaderPair.Find(new PcscReaders(Library).List(), Wanted, out var problem) ?? throw new UserErrorException(ExitCode.BenchError, problem!);
            terminal.Talk.WriteLine($"Carte du professionnel : lecteur « {pair.Professional} ». Carte Vitale : lecteur « {pair.Vitale} ».");
            return new MachineReaders(Library, pair, TimeProvider.System) { Own = Own };
        }
        catch (PcscException failure)
        {
            throw new UserErrorException(ExitCode.BenchError, failure.Message, failure);
        }
    }

    /// <summary>Virtual cards that the bench moves itself, seen once in their readers; null when somebody moves cards.</summary>
    /// <param name="terminal">Where it is told which reader is which.</param>
    /// <param name="pki">The certificates of the bench.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UserErrorException">The driver does not show them.</exception>
    public async Task<ServedCardSupply?> ServeAsync(Terminal terminal, DirectoryInfo pki, CancellationToken cancellationToken)
    {
        if (DriverPort is not { } port)
            return null;
        var served = new ServedCardSupply(Find(terminal), new IPEndPoint(IPAddress.Loopback, port), pki, TimeProvider.System) { Limit = Limit < ServedCardSupply.Usual ? Limit : ServedCardSupply.Usual };
        try
        {
            var hands = served.Open();
            await hands.PutAsync(CardPlace.Professional, "cps-medecin", cancellationToken);
            await hands.PutAsync(CardPlace.Vitale, "vitale-insi-01", cancellationToken);
            return served;
        }
        catch (Exception failure)
        {
            await served.DisposeAsync();
            if (failure is SutSkippedException)
                throw new UserErrorException(ExitCode.BenchError, failure.Message, failure);
            throw;
        }
    }

    /// <summary>Cards that the operator of an observed software moves.</summary>
    public Func<ObservedAttachment, ICardSupply> Moving(Terminal terminal)
    {
        var readers = Find(terminal);
        return software => software.CardsIn(readers, Grace);
    }

    /// <summary>Cards that somebody in front of the terminal moves, while the bench drives the software.</summary>
    public ICardSupply MovedAt(Terminal terminal) =>
        new AskedCardSupply(Find(terminal), new TerminalCardOperator(new OperatorLines(terminal.Input), terminal.Talk), TimeProvider.System) { Limit = Limit };
}
