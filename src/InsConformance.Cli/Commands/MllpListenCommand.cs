using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using InsConformance.Cli.Checking;
using InsConformance.Cli.Flows;
using InsConformance.Cli.Output;
using InsConformance.Exchange.Hl7v2.Mllp;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf mllp listen</c>: receive what a product sends, judge it, acknowledge it.</summary>
internal static class MllpListenCommand
{
    private const string NoAnswer = "aucun";

    public static Command Create(Terminal terminal)
    {
        var address = new Option<IPAddress>("--address")
        {
            Description = "Adresse d'écoute ; la machine seule par défaut.",
            HelpName = "adresse",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result =>
            {
                if (IPAddress.TryParse(result.Tokens[0].Value, out var parsed))
                    return parsed;
                result.AddError($"« {result.Tokens[0].Value} » n'est pas une adresse IP ; écrire par exemple 127.0.0.1 ou 0.0.0.0.");
                return null;
            },
        };
        var port = PortOption.Create("--port", "d'écoute");
        var ready = new Option<string?>("--ready-file") { Description = "Fichier JSON écrit quand le banc écoute, avec son adresse.", HelpName = "fichier" };
        var count = new Option<int>("--count") { Description = "S'arrête après ce nombre de messages ; sans cela, à Ctrl-C.", HelpName = "nombre", DefaultValueFactory = _ => int.MaxValue };
        var answer = new Option<string>("--answer") { Description = "Réponse aux messages lisibles : AA (accepté), AE (erreur), AR (rejet), aucun (pas de réponse). Un message illisible est rejeté.", HelpName = "code", DefaultValueFactory = _ => nameof(AcknowledgementCode.AA) };
        var keep = new Option<DirectoryInfo?>("--keep") { Description = "Dossier où garder les messages reçus, tels quels.", HelpName = "dossier" };
        var version = MllpCommand.VersionOption();
        var format = MllpCommand.FormatOption();
        answer.AcceptOnlyFromAmong([.. Enum.GetNames<AcknowledgementCode>(), NoAnswer]);
        var command = new Command("listen", "Reçoit les messages qu'un logiciel envoie par MLLP, les juge et les acquitte.")
        {
            address, port, ready, count, answer, keep, version, format,
        };
        command.SetAction((parsed, cancellation) => ListenAsync(
            terminal,
            new IPEndPoint(parsed.GetRequiredValue(address), parsed.GetValue(port)),
            parsed.GetValue(ready),
            new FlowOptions(
                parsed.GetValue(count),
                Enum.TryParse<AcknowledgementCode>(parsed.GetValue(answer), out var code) ? code : null,
                parsed.GetValue(keep)),
            new JudgingContext(parsed.GetRequiredValue(version)),
            parsed.GetValue(format),
            cancellation));
        return command;
    }

    private static async Task<int> ListenAsync(
        Terminal terminal, IPEndPoint address, string? readyFile, FlowOptions options, JudgingContext context, OutputFormat format, CancellationToken cancellation)
    {
        var flow = new ReceivedFlow(new MllpJudge(context), options, file => Show(file, format, terminal.Data), terminal.Talk.WriteLine);
        try
        {
            options.KeepIn?.Create();
            await using var listener = MllpListener.Start(address, flow, new MllpLimits(), TimeProvider.System);
            await terminal.Talk.WriteLineAsync($"Écoute MLLP : {listener.Address}. Arrêter avec Ctrl-C.");
            if (readyFile is not null)
                await WriteReadyAsync(readyFile, listener.Address, cancellation);
            await flow.Enough.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl-C ends the listening: the verdict is that of what was received.
        }
        catch (Exception e) when (e is SocketException or IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.BenchError, $"Le banc ne peut pas écouter sur {address} : {e.Message}", e);
        }

        return flow.Worst switch
        {
            null => ExitCode.NothingExecuted,
            JudgementVerdict.Failed => ExitCode.ConformanceFailure,
            JudgementVerdict.Error => ExitCode.BenchError,
            _ => ExitCode.Success,
        };
    }

    private static void Show(CheckedFile file, OutputFormat format, TextWriter output)
    {
        if (format is OutputFormat.Json)
            output.WriteLine(CheckJson.Of(file, all: false));
        else
            CheckText.Write(file, all: false, output);
    }

    private static async Task WriteReadyAsync(string path, IPEndPoint address, CancellationToken cancellation)
    {
        var unfinished = path + ".tmp";
        var content = new { mllp = new { host = address.Address.ToString(), port = address.Port } };
        await File.WriteAllBytesAsync(unfinished, JsonSerializer.SerializeToUtf8Bytes(content, JsonSerializerOptions.Web), cancellation);
        File.Move(unfinished, path, overwrite: true);
    }
}
