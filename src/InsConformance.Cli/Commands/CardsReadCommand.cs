using System.CommandLine;
using System.Text.Json;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Tracing;
using InsConformance.Cli.Cards;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf cards read</c>: what is in the readers of the machine, real or virtual, through PC/SC.</summary>
internal static class CardsReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var reader = new Option<string?>("--reader") { Description = "Un seul lecteur, par son nom ou une partie.", HelpName = "nom" };
        var pin = new Option<string?>("--pin") { Description = "Code porteur à présenter aux cartes CPx ; un code faux coûte un essai. Cartes de test : 1234.", HelpName = "code" };
        var trace = new Option<bool>("--trace") { Description = "Écrit aussi chaque échange en clair sur la sortie d'erreur, codes masqués." };
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : un objet par lecteur et par ligne.", DefaultValueFactory = _ => OutputFormat.Text };
        var command = new Command("read", "Lit les cartes Vitale et CPx des lecteurs de cette machine, réels ou virtuels, par PC/SC (Linux, Windows, macOS).") { reader, pin, trace, format };
        command.SetAction((parsed, cancellation) => ReadAsync(terminal, parsed.GetValue(reader), parsed.GetValue(pin), parsed.GetValue(trace), parsed.GetValue(format), cancellation));
        return command;
    }

    private static async Task<int> ReadAsync(Terminal terminal, string? name, string? pin, bool isTraced, OutputFormat format, CancellationToken cancellation)
    {
        var readers = new PcscReaders(PcscLibrary.OfThisSystem);
        var trace = new CardTrace(TimeProvider.System);
        var isWhole = true;
        foreach (var reader in Choose(readers, name))
        {
            var read = await ReadAsync(readers, reader, pin, trace, cancellation);
            isWhole &= read.Problem is null;
            if (format is OutputFormat.Json)
                await terminal.Data.WriteLineAsync(JsonSerializer.Serialize(read, CardsJson.Options));
            else
                await terminal.Data.WriteLineAsync(string.Join(Environment.NewLine, ReadText.Lines(read)));
        }

        foreach (var line in isTraced ? trace.Entries() : [])
            await terminal.Talk.WriteLineAsync(CardsText.Line(TraceDocument.Of(line)));
        return isWhole ? ExitCode.Success : ExitCode.BenchError;
    }

    private static ReaderStatus[] Choose(PcscReaders readers, string? name)
    {
        try
        {
            var all = readers.List();
            if (all.Count == 0)
                throw new UserErrorException(ExitCode.BenchError, "Aucun lecteur de cartes n'est branché. Branchez-en un et vérifiez son pilote, ou démarrez des lecteurs virtuels (docs/cards.md).");
            ReaderStatus[] chosen = [.. all.Where(reader => name is null || reader.Reader.Contains(name, StringComparison.OrdinalIgnoreCase))];
            return chosen.Length > 0
                ? chosen
                : throw new UserErrorException(ExitCode.WrongUse, $"Aucun lecteur ne s'appelle « {name} ». Lecteurs branchés : {string.Join(", ", all.Select(reader => reader.Reader))}.");
        }
        catch (PcscException failure)
        {
            throw new UserErrorException(ExitCode.BenchError, failure.Message, failure);
        }
    }

    private static async Task<ReadDocument> ReadAsync(PcscReaders readers, ReaderStatus reader, string? pin, CardTrace trace, CancellationToken cancellation)
    {
        if (!reader.State.HasFlag(ReaderState.Present))
            return ReadDocument.Empty(reader.Reader);
        try
        {
            await using var channel = await readers.ConnectAsync(reader.Reader, ShareMode.Shared, cancellation);
            channel.OnClose = pin is null ? CardDisposition.Leave : CardDisposition.Reset; // Nobody else inherits a code that was presented here.
            await channel.BeginTransactionAsync(cancellation);
            return ReadDocument.Of(reader.Reader, channel.Atr, await CardReader.ReadAsync(new TracedChannel(channel, trace), pin, cancellation));
        }
        catch (Exception failure) when (failure is PcscException or CardLostException or CardRefusalException)
        {
            return ReadDocument.Unreadable(reader.Reader, failure.Message);
        }
    }
}
