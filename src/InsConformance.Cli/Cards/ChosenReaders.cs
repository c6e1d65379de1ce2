using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Cli.Observing;
using InsConformance.Cli.Output;

namespace InsConformance.Cli.Cards;

/// <summary>The readers of <c>--cards readers</c>, whose cards somebody moves.</summary>
/// <param name="Readers">The readers.</param>
/// <param name="Limit">How long the bench waits for a move, where nobody else is waited for.</param>
internal sealed record ChosenReaders(MachineReaders Readers, TimeSpan Limit)
{
    /// <summary>How long a reader may take to see and to power a card that was just moved.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    /// <summary>Cards that somebody in front of the terminal moves, while the bench drives the software.</summary>
    public ICardSupply MovedAt(Terminal terminal) =>
        new AskedCardSupply(Readers, new TerminalCardOperator(new OperatorLines(terminal.Input), terminal.Talk), TimeProvider.System) { Limit = Limit };
}
