using System.Collections.Immutable;
using System.CommandLine;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.SelfTests;
using InsConformance.Cli.Output;
using InsConformance.Cli.Progress;
using InsConformance.Reports.SelfTests;
using InsConformance.Simulator;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf selftest</c>: the bench against the reference engine and its mutants.</summary>
internal static class SelfTestCommand
{
    public static Command Create(Terminal terminal)
    {
        var mutants = new Option<string[]>("--mutant") { Description = "Mutant à essayer ; peut être répété. Par défaut, tous.", HelpName = "mutant" };
        var features = FeaturesOption.Create();
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : pour un programme.", DefaultValueFactory = _ => OutputFormat.Text };
        var output = new Option<string>("--out") { Description = "Dossier de la page selftest.html et de selftest.json.", HelpName = "dossier", DefaultValueFactory = _ => "reports" };
        var pki = new Option<string>("--pki") { Description = "Dossier des certificats synthétiques, créés au premier usage.", HelpName = "dossier", DefaultValueFactory = _ => Path.Combine(".insconf", "pki") };
        var command = new Command(
            "selftest",
            "Le banc fait ses preuves : le moteur de référence passe, et chaque mutant (une règle cassée) est vu par un contrôle qui nomme sa règle. Sort avec 1 si un mutant survit.")
        {
            mutants, features, format, output, pki,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var chosen = Choose(parsed.GetValue(mutants) ?? []);
            var selection = await FeaturesOption.SelectAsync(parsed.GetValue(features), cancellation);
            var plan = new CampaignPlan { Paths = FeaturesOption.Paths(parsed.GetValue(features)) };
            var options = new SimulatorOptions { PkiFolder = new DirectoryInfo(parsed.GetRequiredValue(pki)) };
            var table = SelfTestRows.Of(await RunAsync(new SelfTest(selection, plan, options, TimeProvider.System), chosen, terminal, cancellation));
            await WriteAsync(table, parsed.GetRequiredValue(output), parsed.GetValue(format), terminal, cancellation);
            return table.Holds ? ExitCode.Success : ExitCode.ConformanceFailure;
        });
        return command;
    }

    private static ImmutableArray<Mutant> Choose(string[] ids) => ids.Length == 0
        ? Mutants.All
        :
        [
            .. ids.Select(id => Mutants.All.FirstOrDefault(mutant => string.Equals(mutant.Id, id, StringComparison.OrdinalIgnoreCase))
                ?? throw new UserErrorException(ExitCode.WrongUse, $"Aucun mutant ne s'appelle « {id} ». Mutants : {string.Join(", ", Mutants.All.Select(mutant => mutant.Id))}.")),
        ];

    private static async Task<SelfTestResult> RunAsync(SelfTest test, ImmutableArray<Mutant> mutants, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            RunResult reference;
            await using (var progress = RunProgress.For(terminal))
                reference = await test.RunReferenceAsync(progress, cancellation);
            var verdicts = new List<MutantVerdict>();
            foreach (var mutant in mutants)
            {
                verdicts.Add(await test.TryAsync(mutant, reference, cancellation));
                await terminal.Talk.WriteLineAsync($"{verdicts.Count}/{mutants.Length} {(verdicts[^1].Killed ? "tué" : "SURVIT")} {mutant.Id}");
            }

            return new SelfTestResult(reference, verdicts);
        }
        catch (SimulatorSetupException e)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    private static async Task WriteAsync(SelfTestTable table, string output, OutputFormat format, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(output);
            await File.WriteAllTextAsync(Path.Combine(output, "selftest.json"), table.ToJson(), cancellation);
            await File.WriteAllTextAsync(Path.Combine(output, "selftest.html"), await SelfTestHtml.RenderAsync(table), cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.BenchError, $"Le dossier « {output} » ne reçoit pas les rapports : {e.Message}", e);
        }

        if (format is OutputFormat.Json)
            await terminal.Data.WriteLineAsync(table.ToJson());
        else
            table.WriteText(terminal.Data);
    }
}
