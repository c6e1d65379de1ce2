using System.CommandLine;
using System.Text.Json;
using InsConformance.Cli.Output;
using InsConformance.Reports.Comparison;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Comparison;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf compare OLD… NEW</c>: what fails that did not, what is judged no longer, what was repaired, what comes and goes.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<FileInfo[]>("résultat") { Description = "Fichiers result.json, du plus ancien au plus récent.", Arity = new ArgumentArity(2, 1000) };
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : pour un programme.", DefaultValueFactory = _ => OutputFormat.Text };
        var command = new Command("compare", "Compare des résultats : échecs nouveaux, toujours là, réparés, instables, scénarios qui ne sont plus jugés. Sort avec 1 si un scénario échoue ou n'est plus jugé, 4 si rien ne se compare.") { files, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var results = new List<RunResult>();
            foreach (var file in parsed.GetRequiredValue(files))
                results.Add(await ReadAsync(file, cancellation));
            var comparison = ResultComparison.Of(results);
            if (parsed.GetValue(format) is OutputFormat.Json)
                await terminal.Data.WriteLineAsync(ComparisonReport.ToJson(comparison));
            else
                ComparisonReport.WriteText(comparison, terminal.Data);
            return ExitCode.Of(comparison.Verdict);
        });
        return command;
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
            throw new UserErrorException(ExitCode.WrongUse, $"Le résultat « {file} » ne se lit pas : {e.Message} Donner le fichier result.json d'une campagne.", e);
        }
    }
}
