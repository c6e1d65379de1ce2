using System.CommandLine;
using System.Text.Json;
using InsConformance.Campaign.Attachments.Checking;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Cli.Output;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf sut check</c>: is the adapter ready for a campaign?</summary>
internal static class SutCheckCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Terminal terminal)
    {
        var address = new Argument<string>("adaptateur") { Description = "Ce que prend run --sut : http://ADRESSE ou script:CHEMIN." };
        var timeout = SutOption.CreateTimeout();
        var pki = new Option<string>("--pki") { Description = "Dossier des certificats synthétiques, créés au premier usage.", HelpName = "dossier", DefaultValueFactory = _ => Path.Combine(".insconf", "pki") };
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : pour un programme.", DefaultValueFactory = _ => OutputFormat.Text };
        var command = new Command("check", "Essaie un adaptateur avant toute campagne : ce qui est sa faute est dit ici. Sort avec 3 s'il n'est pas prêt.") { address, timeout, pki, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var report = await CheckAsync(parsed.GetRequiredValue(address), TimeSpan.FromSeconds(parsed.GetValue(timeout)), new DirectoryInfo(parsed.GetRequiredValue(pki)), cancellation);
            if (parsed.GetValue(format) is OutputFormat.Json)
                await terminal.Data.WriteLineAsync(JsonSerializer.Serialize(Document(report), Json));
            else
                await WriteAsync(report, terminal.Data);
            return report.Findings.Count == 0 ? ExitCode.Success : ExitCode.BenchError;
        });
        return command;
    }

    private static async Task<AdapterReport> CheckAsync(string address, TimeSpan timeout, DirectoryInfo pki, CancellationToken cancellation)
    {
        await using var channel = SutOption.ChannelTo(address, timeout);
        try
        {
            await using var simulator = await InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = pki }, TimeProvider.System, cancellation);
            return await new AdapterCheck(channel, simulator, pki, new CryptographicIdSource(), TimeProvider.System).RunAsync(cancellation);
        }
        catch (SimulatorSetupException e)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    private static async Task WriteAsync(AdapterReport report, TextWriter output)
    {
        if (report.Manifest is { } manifest)
        {
            await output.WriteLineAsync(
                $"{manifest.Name} {manifest.Version}, contrat {manifest.Contract} : {manifest.Capabilities.Present.Count} capacités présentes, {manifest.Capabilities.Absent.Count} absentes ; {report.Tried.Count} demandes essayées.");
        }

        foreach (var finding in report.Findings)
        {
            await output.WriteLineAsync(
                $"""

                ✗ {finding.Rule.Code}  {finding.Rule.Text}
                  Cause     {finding.Cause}
                  À faire   {finding.Rule.Remedy}
                """);
        }

        if (report.Findings.Count == 0)
            await output.WriteLineAsync("✓ L'adaptateur est prêt pour une campagne.");
    }

    private static object Document(AdapterReport report) => new
    {
        Contract = SutContract.Version,
        Sut = report.Manifest,
        Ready = report.Findings.Count == 0,
        report.Tried,
        Findings = report.Findings.Select(finding => new { finding.Rule.Code, finding.Rule.Text, finding.Cause, finding.Rule.Remedy }),
    };
}
