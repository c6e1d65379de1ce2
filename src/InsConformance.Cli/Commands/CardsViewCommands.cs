using System.CommandLine;
using System.Text.Json;
using InsConformance.Cli.Cards;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf cards list|trace</c>: what is in the readers of a running bench, and what passed there.</summary>
internal static class CardsViewCommands
{
    public static Command List(Terminal terminal)
    {
        var format = Format();
        var ready = CardsReadyFile.Create();
        var command = new Command("list", "Liste les lecteurs d'un banc qui tourne, et leurs cartes.") { format, ready };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var cards = await RunningCards.FindAsync(parsed.GetRequiredValue(ready), cancellation);
            return Write(terminal, parsed.GetValue(format), await cards.ReadersAsync(cancellation), CardsText.Line);
        });
        return command;
    }

    public static Command Trace(Terminal terminal)
    {
        var reader = new Option<int?>("--reader") { Description = "Un seul lecteur, par son numéro.", HelpName = "n" };
        var format = Format();
        var ready = CardsReadyFile.Create();
        var command = new Command("trace", "Montre en clair les échanges avec les cartes d'un banc qui tourne, APDU par APDU, codes masqués.") { reader, format, ready };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var cards = await RunningCards.FindAsync(parsed.GetRequiredValue(ready), cancellation);
            return Write(terminal, parsed.GetValue(format), await cards.TraceAsync(parsed.GetValue(reader), cancellation), CardsText.Line);
        });
        return command;
    }

    private static Option<OutputFormat> Format() =>
        new("--format") { Description = "text : pour une personne ; json : un objet par ligne.", DefaultValueFactory = _ => OutputFormat.Text };

    private static int Write<T>(Terminal terminal, OutputFormat format, T[] items, Func<T, string> line)
    {
        foreach (var item in items)
            terminal.Data.WriteLine(format is OutputFormat.Json ? JsonSerializer.Serialize(item, CardsJson.Options) : line(item));
        return ExitCode.Success;
    }
}
