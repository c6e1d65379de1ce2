using System.CommandLine;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Serving;
using InsConformance.Campaign.Reference;
using InsConformance.Cards.Pcsc;
using InsConformance.Cli.Output;
using InsConformance.Simulator;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf sut serve</c>: the reference engine behind the REST contract, to see what a good adapter receives and answers.</summary>
internal static class SutServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var port = PortOption.Create("--port", "de l'adaptateur");
        var show = new Option<bool>("--show") { Description = "Écrit chaque échange sur la sortie standard." };
        var command = new Command(
            "serve", "Sert le moteur de référence par le contrat REST, comme un adaptateur modèle ; s'arrête avec Ctrl-C. Dans un autre terminal : insconf run --sut http://127.0.0.1:PORT.")
        {
            port, show,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = await StartAsync(parsed.GetValue(port), parsed.GetValue(show) ? terminal.Data : null, cancellation);
            await terminal.Talk.WriteLineAsync($"Adaptateur prêt : --sut {host.Address.AbsoluteUri.TrimEnd('/')}");
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<SutHost> StartAsync(int port, TextWriter? journal, CancellationToken cancellation)
    {
        try
        {
            return await SutHost.StartAsync(
                new SutServer(new ReferenceEngineAttachment(TimeProvider.System), PcscLibrary.OfThisSystem), port, journal is null ? null : exchange => Tell(exchange, journal), cancellation);
        }
        catch (SimulatorSetupException e)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    private static void Tell(SutExchange exchange, TextWriter journal)
    {
        lock (journal)
        {
            journal.WriteLine($"{exchange.Session ?? "-"} → {exchange.Action} {(SutContract.IsSecret(exchange.Action) ? "…" : exchange.Input)}");
            journal.WriteLine($"{exchange.Session ?? "-"} ← {exchange.Reply.Status} {exchange.Reply.Text}");
        }
    }
}
