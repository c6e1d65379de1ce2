using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Cards.Own;
using InsConformance.Cards.Pcsc;
using InsConformance.Cli.Observing;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Cards;

/// <summary>The readers of <c>--cards readers</c>, whose cards somebody moves.</summary>
/// <param name="Wanted">Which readers.</param>
/// <param name="Limit">How long the bench waits for a move, where nobody else is waited for.</param>
internal sealed record ChosenReaders(ReaderWish Wanted, TimeSpan Limit)
{
    /// <summary>How long a reader may take to see and to power a card that was just moved.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

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

    /// <summary>Cards that somebody in front of the terminal moves, while the bench drives the software.</summary>
    public ICardSupply MovedAt(Terminal terminal) =>
        new AskedCardSupply(Find(terminal), new TerminalCardOperator(new OperatorLines(terminal.Input), terminal.Talk), TimeProvider.System) { Limit = Limit };
}
