using System.CommandLine;
using InsConformance.Cli.Checking;
using InsConformance.Cli.Output;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf check set DIR…</c>: compare the artefacts of one person.</summary>
internal static class CheckSetCommand
{
    public static Command Create(Terminal terminal)
    {
        var folders = new Argument<string[]>("dossier") { Description = "Dossiers ; chacun contient les artefacts d'une même personne, dans n'importe quels formats.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : un objet par dossier et par ligne.", DefaultValueFactory = _ => OutputFormat.Text };
        var all = new Option<bool>("--all") { Description = "Liste aussi les traits sur lesquels tous s'accordent." };
        var command = new Command("set", "Compare l'identité que portent plusieurs artefacts d'une même personne : qui diffère, sur quel trait, et où.") { folders, output, all };
        command.SetAction(async (parsed, cancellation) =>
        {
            var exitCode = ExitCode.Success;
            foreach (var folder in parsed.GetRequiredValue(folders))
            {
                var set = await CheckedSet.ReadAsync(folder, cancellation);
                Write(set, parsed.GetValue(output), parsed.GetValue(all), terminal.Data);
                exitCode = set.Judgement.Verdict switch
                {
                    JudgementVerdict.Failed => ExitCode.ConformanceFailure,
                    JudgementVerdict.Error when exitCode == ExitCode.Success => ExitCode.BenchError,
                    _ => exitCode,
                };
            }

            return exitCode;
        });
        return command;
    }

    private static void Write(CheckedSet set, OutputFormat format, bool all, TextWriter output)
    {
        if (format is OutputFormat.Json)
        {
            output.WriteLine(CheckSetJson.Of(set, all));
            return;
        }

        CheckText.Write(new CheckedFile(set.Folder, set.Judgement), all, output);
        foreach (var file in set.Ignored)
            output.WriteLine($"  - {file} : aucune identité lue, fichier ignoré.");
    }
}
