using InsConformance.Campaign.Cards.Asked;
using InsConformance.Cli.Observing;

namespace InsConformance.Cli.Cards;

/// <summary>Somebody in front of a terminal who moves the cards: the bench sees him do it, and « passer » sets the scenario aside. The end of the input sets nothing aside: the limit does.</summary>
/// <param name="lines">What he types.</param>
/// <param name="output">Where he reads.</param>
internal sealed class TerminalCardOperator(OperatorLines lines, TextWriter output) : ICardOperator
{
    /// <inheritdoc/>
    public async Task GiveUpAsync(CardRequest request, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"▶ {request.Text}");
        while (await lines.ReadAsync(cancellationToken) is { } line)
        {
            if (line.Trim().ToUpperInvariant() is "PASSER" or "P")
                return;
            await output.WriteLineAsync("  Il suffit de déplacer la carte ; « passer » laisse ce scénario de côté.");
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
    }

    /// <inheritdoc/>
    public Task TellAsync(string message, CancellationToken cancellationToken) => output.WriteLineAsync($"  {message}");
}
