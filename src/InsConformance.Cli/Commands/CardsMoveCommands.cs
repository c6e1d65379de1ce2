using System.CommandLine;
using InsConformance.Cli.Cards;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf cards insert|swap|remove</c>: hands on the readers of a running bench.</summary>
internal static class CardsMoveCommands
{
    public static Command Insert(Terminal terminal) => Put(terminal, "insert", "Insère une carte dans un lecteur vide d'un banc qui tourne.", swap: false);

    public static Command Swap(Terminal terminal) => Put(terminal, "swap", "Échange la carte d'un lecteur d'un banc qui tourne, même pendant une lecture.", swap: true);

    public static Command Remove(Terminal terminal)
    {
        var reader = Reader();
        var ready = CardsReadyFile.Create();
        var command = new Command("remove", "Retire la carte d'un lecteur d'un banc qui tourne.") { reader, ready };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var cards = await RunningCards.FindAsync(parsed.GetRequiredValue(ready), cancellation);
            return Tell(terminal, await cards.RemoveAsync(parsed.GetValue(reader), cancellation));
        });
        return command;
    }

    private static Command Put(Terminal terminal, string name, string description, bool swap)
    {
        var image = new Argument<string>("image") { Description = "Image de carte (.json)." };
        var reader = Reader();
        var isNew = new Option<bool>("--new") { Description = "Carte neuve : oublie l'état (codes, essais) laissé par un séjour précédent de la même image." };
        var ready = CardsReadyFile.Create();
        var command = new Command(name, description) { image, reader, isNew, ready };
        command.SetAction(async (parsed, cancellation) =>
        {
            var bytes = CardImageFile.ReadBytes(parsed.GetRequiredValue(image));
            using var cards = await RunningCards.FindAsync(parsed.GetRequiredValue(ready), cancellation);
            return Tell(terminal, await cards.PutAsync(parsed.GetValue(reader), bytes, swap, parsed.GetValue(isNew), cancellation));
        });
        return command;
    }

    internal static Option<int> Reader() => new("--reader") { Description = "Numéro du lecteur, à partir de 1.", HelpName = "n", DefaultValueFactory = _ => 1 };

    internal static int Tell(Terminal terminal, ReaderDocument reader)
    {
        terminal.Talk.WriteLine(CardsText.Line(reader));
        return ExitCode.Success;
    }
}
