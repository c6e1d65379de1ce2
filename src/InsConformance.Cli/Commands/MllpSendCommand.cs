using System.CommandLine;
using System.Globalization;
using InsConformance.Cli.Checking;
using InsConformance.Cli.Flows;
using InsConformance.Cli.Output;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Mllp;
using InsConformance.Exchange.Hl7v2.Receiving;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Receiving;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf mllp send</c>: feed a product with messages, judge its answers, and what it then holds.</summary>
internal static class MllpSendCommand
{
    private const string Nothing = "aucune";

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("fichier") { Description = "Fichiers de messages, envoyés tels quels.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "Adresse du logiciel.", HelpName = "hôte:port", Required = true };
        var timeout = new Option<int>("--timeout") { Description = "Attente d'une réponse, en secondes.", HelpName = "secondes", DefaultValueFactory = _ => 30 };
        var held = HeldOption.Create("Juge les règles du récepteur (V2-50 à V2-54).");
        var version = MllpCommand.VersionOption();
        var format = MllpCommand.FormatOption();
        var command = new Command("send", "Envoie des messages à un logiciel par MLLP, juge ses acquittements et dit ce qu'il doit faire de chaque message.")
        {
            files, to, timeout, held, version, format,
        };
        to.Validators.Add(result =>
        {
            if (Endpoint(result.GetValueOrDefault<string>()) is null)
                result.AddError("--to attend HÔTE:PORT, par exemple 127.0.0.1:2575.");
        });
        timeout.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 3600)
                result.AddError("--timeout attend un nombre de secondes, de 1 à 3600.");
        });
        command.SetAction((parsed, cancellation) => SendAsync(
            terminal,
            parsed.GetRequiredValue(files),
            Endpoint(parsed.GetRequiredValue(to))!.Value,
            TimeSpan.FromSeconds(parsed.GetValue(timeout)),
            HeldOption.Read(parsed.GetValue(held)),
            new JudgingContext(parsed.GetRequiredValue(version)),
            parsed.GetValue(format),
            cancellation));
        return command;
    }

    private static async Task<int> SendAsync(
        Terminal terminal,
        string[] files,
        (string Host, int Port) to,
        TimeSpan patience,
        IReadOnlyList<ObservedIns>? held,
        JudgingContext context,
        OutputFormat format,
        CancellationToken cancellation)
    {
        List<(string File, int Rank, Er7Message Message)> messages = [];
        foreach (var file in files)
            messages.AddRange((await ArtefactFile.ReadMessagesAsync(file, cancellation)).Select((message, index) => (file, index + 1, message)));
        try
        {
            var worst = JudgementVerdict.Passed;
            using var client = await MllpClient.ConnectAsync(to.Host, to.Port, new MllpLimits { IdleTime = patience }, TimeProvider.System, cancellation);
            var flow = new SendingFlow(client, new MllpJudge(context), held, TimeProvider.System);
            foreach (var (file, rank, message) in messages)
            {
                var (sent, judgement) = await flow.SendAsync(file, rank, message, cancellation);
                Write(sent, judgement, format, terminal.Data);
                worst = worst > judgement.Verdict ? worst : judgement.Verdict;
                if (sent.Acknowledgement is null)
                    break; // Nothing more can be expected of this connection.
            }

            return worst is JudgementVerdict.Failed ? ExitCode.ConformanceFailure : ExitCode.Success;
        }
        catch (MllpException e)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    private static void Write(SentMessage sent, Judgement judgement, OutputFormat format, TextWriter output)
    {
        if (format is OutputFormat.Json)
        {
            output.WriteLine(sent.ToJson());
            return;
        }

        CheckText.Write(new CheckedFile(string.Create(CultureInfo.InvariantCulture, $"{sent.File}, message {sent.Message}, réponse {sent.Acknowledgement ?? Nothing}"), judgement), all: false, output);
        foreach (var expected in sent.Expected)
            output.WriteLine($"  à vérifier dans le logiciel : {expected.Action} ({expected.Rule})");
    }

    private static (string Host, int Port)? Endpoint(string? text) =>
        text?.LastIndexOf(':') is > 0 and var colon && ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? (text[..colon].Trim('[', ']'), port)
            : null;
}
