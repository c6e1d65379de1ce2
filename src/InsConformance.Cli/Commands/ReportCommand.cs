using System.CommandLine;
using System.Text.Json;
using InsConformance.Campaign.Expectations;
using InsConformance.Campaign.Running.Sharding;
using InsConformance.Cli.Output;
using InsConformance.Reports;
using InsConformance.Reports.Words;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf report</c>: what is made of results after their campaign.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal) => new("report", "Travaille sur les résultats de campagnes déjà jouées.") { CreateMerge(terminal) };

    private static Command CreateMerge(Terminal terminal)
    {
        var files = new Argument<FileInfo[]>("résultat") { Description = "Le fichier result.json de chaque tranche.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out") { Description = "Dossier des rapports.", HelpName = "dossier", DefaultValueFactory = _ => "reports" };
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : le résultat sur la sortie standard.", DefaultValueFactory = _ => OutputFormat.Text };
        var language = new Option<ReportLanguage>("--lang") { Description = "Langue du cadre des rapports.", DefaultValueFactory = _ => ReportLanguage.Fr };
        var expected = ExpectedFailuresOption.Create();
        var command = new Command("merge", "Réunit les tranches d'une campagne (run --shard) en un seul verdict et un seul jeu de rapports, ceux d'une campagne jouée d'un trait.")
        {
            files, output, format, language, expected,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var parts = new List<RunPart>();
            foreach (var file in parsed.GetRequiredValue(files))
                parts.Add(new RunPart(file.ToString(), await ReadAsync(file, cancellation)));
            var folder = Open(parsed.GetRequiredValue(output));
            var weighed = ExpectedRun.Weigh(Merge(parts), ExpectedFailuresOption.Read(parsed.GetValue(expected)), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
            foreach (var notice in weighed.Notices)
                await terminal.Talk.WriteLineAsync(notice);
            CopyScreenshots(parts, folder);
            return await new RunReports(terminal, parsed.GetValue(format), parsed.GetValue(language)).WriteAsync(weighed.Result, folder);
        });
        return command;
    }

    private static RunResult Merge(List<RunPart> parts)
    {
        try
        {
            return RunMerge.Merge(parts);
        }
        catch (RunMergeException e)
        {
            throw new UserErrorException(ExitCode.WrongUse, e.Message, e);
        }
    }

    private static ReportFolder Open(string path)
    {
        try
        {
            return ReportFolder.Open(path);
        }
        catch (ReportFolderException e)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    private static async Task<RunResult> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        try
        {
            await using var stream = file.OpenRead();
            return await ResultJson.ReadAsync(stream, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"La tranche « {file} » ne se lit pas : {e.Message} Donner le fichier result.json de run --shard.", e);
        }
    }

    /// <summary>The screenshots stand beside the report that shows them.</summary>
    private static void CopyScreenshots(IEnumerable<RunPart> parts, ReportFolder folder)
    {
        foreach (var part in parts)
        {
            foreach (var screenshot in part.Result.Scenarios.SelectMany(scenario => scenario.Attestations).SelectMany(attestation => attestation.Screenshots))
            {
                var source = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(part.File))!, screenshot.File);
                var target = folder.FileOf(screenshot.File);
                if (!File.Exists(source) || File.Exists(target))
                    continue;
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
        }
    }
}
