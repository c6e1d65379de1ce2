using System.CommandLine;
using System.CommandLine.Parsing;
using InsConformance.Cli.Checking;
using InsConformance.Cli.Output;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf check FORMAT FILE…</c>: judge artefacts.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Argument<string>("format") { Description = "Format : " + string.Join(" ; ", CheckedFormats.All.Select(judge => $"{judge.Format} ({judge.Title})")) + "." };
        var files = new Argument<string[]>("fichier") { Description = "Fichiers à juger.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : un objet par fichier et par ligne.", DefaultValueFactory = _ => OutputFormat.Text };
        var all = new Option<bool>("--all") { Description = "Liste aussi les règles respectées." };
        var version = new Option<string?>("--profile-version") { Description = "Version de la spécification ; par défaut la version en vigueur.", HelpName = "version" };
        var platform = new Option<Platform?>("--platform") { Description = "D'où vient l'artefact : production ou test. Sans cela, les règles qui en dépendent ne sont pas évaluées." };
        var status = new Option<string?>("--status") { Description = "Statut de confiance que le logiciel affiche pour cette identité : PROV, RECUP, VALI ou QUAL.", HelpName = "statut" };
        var insi = new Option<bool>("--insi") { Description = "Compare les traits à ceux que le simulateur INSi renvoie pour ce matricule : personnes de test du banc, et les vôtres avec --people." };
        var people = PeopleOption.Create();
        format.AcceptOnlyFromAmong(CheckedFormats.Names);
        format.CompletionSources.Add(CheckedFormats.Names);
        status.AcceptOnlyFromAmong([.. Enum.GetValues<TrustStatus>().Select(one => one.Code())]);

        var command = new Command("check", "Juge des artefacts : chaque règle du format, tous les écarts à la fois, avec leur place et ce qu'il faut changer.")
        {
            format, files, output, all, version, platform, status, insi, people, CheckSetCommand.Create(terminal), CheckReceptionCommand.Create(terminal),
        };
        command.Validators.Add(result => RequireKnownVersion(result, format, version));
        command.SetAction((parsed, cancellation) => CheckAsync(
            terminal,
            parsed.GetRequiredValue(files),
            CheckedFormats.Of(parsed.GetRequiredValue(format)),
            judge => new JudgingContext(parsed.GetValue(version) ?? judge.Versions[0])
            {
                Platform = parsed.GetValue(platform),
                Status = StatusOf(parsed.GetValue(status)),
                Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
                InsiAnswers = !parsed.GetValue(insi) ? null : new TestPeopleAnswers(() => PeopleOption.Read(parsed.GetValue(people) ?? [])).Find,
            },
            (file, writer) => Write(file, parsed.GetValue(output), parsed.GetValue(all), writer),
            cancellation));
        return command;
    }

    private static async Task<int> CheckAsync(
        Terminal terminal,
        string[] files,
        IFormatJudge judge,
        Func<IFormatJudge, JudgingContext> contextOf,
        Action<CheckedFile, TextWriter> write,
        CancellationToken cancellation)
    {
        var context = contextOf(judge);
        var exitCode = ExitCode.Success;
        foreach (var path in files)
        {
            var file = await ArtefactFile.JudgeAsync(path, judge, context, cancellation);
            write(file, terminal.Data);
            exitCode = Graver(exitCode, file.Judgement.Verdict);
        }

        return exitCode;
    }

    private static void Write(CheckedFile file, OutputFormat format, bool all, TextWriter output)
    {
        if (format is OutputFormat.Json)
            output.WriteLine(CheckJson.Of(file, all));
        else
            CheckText.Write(file, all, output);
    }

    /// <summary>A failure is what matters most; then an artefact on which nothing can be said.</summary>
    private static int Graver(int exitCode, JudgementVerdict verdict) => verdict switch
    {
        JudgementVerdict.Failed => ExitCode.ConformanceFailure,
        JudgementVerdict.Error when exitCode == ExitCode.Success => ExitCode.BenchError,
        _ => exitCode,
    };

    private static TrustStatus? StatusOf(string? code) =>
        Enum.GetValues<TrustStatus>().Cast<TrustStatus?>().FirstOrDefault(status => string.Equals(status!.Value.Code(), code, StringComparison.Ordinal));

    private static void RequireKnownVersion(CommandResult result, Argument<string> format, Option<string?> version)
    {
        if (result.GetValue(version) is { } asked
            && CheckedFormats.All.FirstOrDefault(judge => string.Equals(judge.Format, result.GetValue(format), StringComparison.Ordinal)) is { } judge
            && !judge.Versions.Contains(asked, StringComparer.Ordinal))
        {
            result.AddError($"La version « {asked} » du format {judge.Format} n'est pas connue ; versions connues : {string.Join(", ", judge.Versions)}.");
        }
    }
}
