using System.CommandLine;
using System.Text.Json;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;
using InsConformance.Cli.Cards;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf cards watch</c>: insertions and removals at the readers of the machine, as they happen.</summary>
internal static class CardsWatchCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : un objet par ligne.", DefaultValueFactory = _ => OutputFormat.Text };
        var command = new Command("watch", "Montre les insertions et retraits dans les lecteurs de cette machine, réels ou virtuels, jusqu'à Ctrl-C.") { format };
        command.SetAction((parsed, cancellation) => WatchAsync(terminal, parsed.GetValue(format), cancellation));
        return command;
    }

    private static async Task<int> WatchAsync(Terminal terminal, OutputFormat format, CancellationToken cancellation)
    {
        try
        {
            await foreach (var happened in new ReaderMonitor(PcscLibrary.OfThisSystem, TimeProvider.System).WatchAsync(cancellation))
                await terminal.Data.WriteLineAsync(format is OutputFormat.Json ? Json(happened) : Text(happened));
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
        catch (PcscException failure)
        {
            throw new UserErrorException(ExitCode.BenchError, failure.Message, failure);
        }
    }

    private static string Json(ReaderEvent happened) => JsonSerializer.Serialize(
        new { happened.Kind, happened.Reader, Atr = happened.Atr.IsEmpty ? null : Convert.ToHexString(happened.Atr.Span) }, CardsJson.Options);

    private static string Text(ReaderEvent happened) => happened.Kind switch
    {
        ReaderEventKind.ReaderAdded => $"{happened.Reader} : lecteur présent",
        ReaderEventKind.ReaderRemoved => $"{happened.Reader} : lecteur absent",
        ReaderEventKind.CardInserted => $"{happened.Reader} : {CardRecognition.Name(CardRecognition.Of(happened.Atr.Span))} insérée, ATR {Convert.ToHexString(happened.Atr.Span)}",
        ReaderEventKind.MuteCardInserted => $"{happened.Reader} : carte insérée, muette",
        ReaderEventKind.CardRemoved => $"{happened.Reader} : carte retirée",
        ReaderEventKind.ServiceLost => "Le service des lecteurs ne répond pas ; la surveillance reprendra avec lui.",
        _ => "Le service des lecteurs répond de nouveau.",
    };
}
