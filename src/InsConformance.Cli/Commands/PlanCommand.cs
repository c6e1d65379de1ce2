using System.CommandLine;
using System.Text.Json;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Cli.Output;
using InsConformance.Reports.Coverage;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Coverage;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf plan</c>: what is asked of a software, what answers for it, what changed.</summary>
internal static class PlanCommand
{
    public static Command Create(Terminal terminal) => new("plan", "Les exigences : ce qui s'applique, ce qui les vérifie, ce qui a changé.")
    {
        List(terminal), Coverage(terminal), Diff(terminal),
    };

    private static Command List(Terminal terminal)
    {
        var declaration = DeclarationOption.Create();
        var features = FeaturesOption.Create();
        var format = FormatOption();
        var command = new Command("list", "Les exigences et les scénarios d'un logiciel déclaré ; chaque exclusion avec sa raison.") { declaration, features, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var plan = await SnapshotAsync(parsed.GetValue(features), DeclarationOption.Read(parsed.GetValue(declaration)), cancellation);
            if (parsed.GetValue(format) is OutputFormat.Json)
                await terminal.Data.WriteLineAsync(JsonSerializer.Serialize(plan, PlanSnapshot.Json));
            else
                await WriteAsync(terminal, plan.InWords());
            return ExitCode.Success;
        });
        return command;
    }

    private static Command Coverage(Terminal terminal)
    {
        var features = FeaturesOption.Create();
        var format = new Option<CoverageFormat>("--format") { Description = "text : pour une personne ; json : pour un programme ; html : une page.", DefaultValueFactory = _ => CoverageFormat.Text };
        var command = new Command("coverage", "Ce qui répond de chaque exigence : essai, attestation, ou raison de l'écarter. Sort avec 1 si une exigence n'a pas de réponse.") { features, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var selection = await FeaturesOption.SelectAsync(parsed.GetValue(features), cancellation);
            var report = CoverageReport.Of(RequirementFiles.Shipped, CoveringTests.Of(selection.Scenarios));
            switch (parsed.GetValue(format))
            {
                case CoverageFormat.Json:
                    await terminal.Data.WriteLineAsync(CoverageJson.Write(report));
                    break;
                case CoverageFormat.Html:
                    await terminal.Data.WriteLineAsync(await CoverageHtml.RenderAsync(report));
                    break;
                default:
                    CoverageText.Write(report, terminal.Data);
                    break;
            }

            return report.IsComplete ? ExitCode.Success : ExitCode.ConformanceFailure;
        });
        return command;
    }

    private static Command Diff(Terminal terminal)
    {
        var old = new Argument<FileInfo>("ancien") { Description = "Plan d'avant, écrit par « insconf plan list --format json »." };
        var now = new Argument<FileInfo?>("nouveau") { Description = "Plan d'après ; par défaut, celui de ce banc.", Arity = ArgumentArity.ZeroOrOne };
        var declaration = DeclarationOption.Create();
        var features = FeaturesOption.Create();
        var command = new Command("diff", "Ce qui a changé d'un plan à l'autre, et les résultats qui ne comptent plus.") { old, now, declaration, features };
        command.SetAction(async (parsed, cancellation) =>
        {
            var before = await ReadAsync(parsed.GetRequiredValue(old), cancellation);
            var after = parsed.GetValue(now) is { } file
                ? await ReadAsync(file, cancellation)
                : await SnapshotAsync(parsed.GetValue(features), DeclarationOption.Read(parsed.GetValue(declaration)), cancellation);
            await WriteAsync(terminal, PlanDifference.Between(before, after).InWords());
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task WriteAsync(Terminal terminal, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            await terminal.Data.WriteLineAsync(line);
    }

    private static async Task<PlanSnapshot> SnapshotAsync(string[]? features, Applicability? applicability, CancellationToken cancellation) =>
        PlanSnapshot.Of(RequirementFiles.Shipped, await FeaturesOption.SelectAsync(features, cancellation), applicability?.Declaration ?? Declaration.Everything);

    private static async Task<PlanSnapshot> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        try
        {
            return JsonSerializer.Deserialize<PlanSnapshot>(await File.ReadAllTextAsync(file.FullName, cancellation), PlanSnapshot.Json)
                ?? throw new JsonException("le fichier est vide");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"Le plan « {file} » ne se lit pas : {e.Message} Un plan s'écrit par « insconf plan list --format json ».", e);
        }
    }

    private static Option<OutputFormat> FormatOption() =>
        new("--format") { Description = "text : pour une personne ; json : pour un programme, ou pour « plan diff ».", DefaultValueFactory = _ => OutputFormat.Text };
}
