using System.CommandLine;
using System.Text.Json;
using InsConformance.Cli.Cards;
using InsConformance.Cli.Output;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf cards fault</c>: makes the card in a reader of a running bench fail, or mends it.</summary>
internal static class CardsFaultCommand
{
    public static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("panne") { Description = "mute, slow, truncated, status, corruptedTlv, wrongAtr ; ou none pour réparer la carte." };
        var milliseconds = Parameter<int?>("--milliseconds", "slow : retard de la réponse.", "ms");
        var length = Parameter<int?>("--length", "truncated : nombre d'octets qui arrivent.", "n");
        var status = Parameter<string?>("--status", "status : mot d'état répondu, comme 6581.", "hexa");
        var atr = Parameter<string?>("--atr", "wrongAtr : ATR présenté.", "hexa");
        var instruction = Parameter<string?>("--instruction", "Seulement pour cette instruction, comme B0.", "hexa");
        var after = Parameter<int?>("--after", "Nombre de commandes épargnées d'abord.", "n");
        var times = Parameter<int?>("--times", "Nombre de commandes frappées ensuite ; toutes, sinon.", "n");
        var reader = CardsMoveCommands.Reader();
        var ready = CardsReadyFile.Create();
        var command = new Command("fault", "Met en panne la carte d'un lecteur d'un banc qui tourne, jusqu'à son retrait, ou la répare.")
        {
            kind, milliseconds, length, status, atr, instruction, after, times, reader, ready,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var cards = await RunningCards.FindAsync(parsed.GetRequiredValue(ready), cancellation);
            if (parsed.GetRequiredValue(kind) is "none")
                return CardsMoveCommands.Tell(terminal, await cards.MendAsync(parsed.GetValue(reader), cancellation));
            var fault = new
            {
                Kind = parsed.GetRequiredValue(kind),
                Milliseconds = parsed.GetValue(milliseconds),
                Length = parsed.GetValue(length),
                Status = parsed.GetValue(status),
                Atr = parsed.GetValue(atr),
                Instruction = parsed.GetValue(instruction),
                After = parsed.GetValue(after),
                Times = parsed.GetValue(times),
            };
            return CardsMoveCommands.Tell(
                terminal, await cards.InjectAsync(parsed.GetValue(reader), JsonSerializer.SerializeToUtf8Bytes(fault, CardsJson.Options), cancellation));
        });
        return command;
    }

    private static Option<T> Parameter<T>(string name, string description, string help) => new(name) { Description = description, HelpName = help };
}
