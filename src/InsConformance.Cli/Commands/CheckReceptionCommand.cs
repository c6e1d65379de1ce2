using System.CommandLine;
using InsConformance.Cli.Checking;
using InsConformance.Cli.Output;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Receiving;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf check reception FORMAT FILE</c>: judge what a product did with what it received.</summary>
internal static class CheckReceptionCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Argument<string>("format") { Description = "Format de ce que le logiciel a reçu : " + string.Join(", ", ReceptionJudge.Formats) + "." };
        var file = new Argument<string>("fichier") { Description = "Le message, la ressource ou le document, tel que le logiciel l'a reçu." };
        var held = HeldOption.Create("Peut être répété.");
        var rejected = new Option<bool>("--rejected") { Description = "Le logiciel n'a pas intégré l'identité (hl7v2)." };
        var attached = new Option<string?>("--attached-to") { Description = "L'identité du dossier auquel le logiciel a rattaché le document sans demander à personne, dans n'importe quel format ; sans cela, une personne en décide (cda).", HelpName = "fichier" };
        var version = new Option<string?>("--profile-version") { Description = "Version de la spécification ; par défaut la version en vigueur.", HelpName = "version" };
        var output = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : un objet sur une ligne.", DefaultValueFactory = _ => OutputFormat.Text };
        var all = new Option<bool>("--all") { Description = "Liste aussi les règles respectées." };
        format.AcceptOnlyFromAmong([.. ReceptionJudge.Formats]);
        held.Required = true;
        var command = new Command("reception", "Juge ce qu'un logiciel a fait de ce qu'il a reçu, d'après ce qu'une personne y voit ensuite (INS 45).")
        {
            format, file, held, rejected, attached, version, output, all,
        };
        command.Validators.Add(result =>
        {
            if (FormatJudges.Find(result.GetValue(format) ?? "") is { } judge && result.GetValue(version) is { } asked && !judge.Versions.Contains(asked, StringComparer.Ordinal))
                result.AddError($"La version « {asked} » du format {judge.Format} n'est pas connue ; versions connues : {string.Join(", ", judge.Versions)}.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var judge = FormatJudges.Find(parsed.GetRequiredValue(format))!;
            var path = parsed.GetRequiredValue(file);
            var told = new ToldReception(HeldOption.Read(parsed.GetValue(held)) ?? [])
            {
                IsIntegrated = !parsed.GetValue(rejected),
                AttachedTo = parsed.GetValue(attached) is { } record ? await ArtefactFile.ReadIdentityAsync(record, cancellation) : null,
            };
            var bytes = await ArtefactFile.ReadAsync(path, cancellation);
            var judgement = ReceptionJudge.Judge(judge.Format, parsed.GetValue(version) ?? judge.Versions[0], bytes, told, cancellation);
            var checkedFile = new CheckedFile(path, judgement);
            if (parsed.GetValue(output) is OutputFormat.Json)
                await terminal.Data.WriteLineAsync(CheckJson.Of(checkedFile, parsed.GetValue(all)));
            else
                CheckText.Write(checkedFile, parsed.GetValue(all), terminal.Data);
            return judgement.Verdict switch
            {
                JudgementVerdict.Failed => ExitCode.ConformanceFailure,
                JudgementVerdict.Error => ExitCode.BenchError,
                _ => ExitCode.Success,
            };
        });
        return command;
    }
}
