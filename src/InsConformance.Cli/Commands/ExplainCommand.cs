using System.CommandLine;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Requirements;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf explain ID</c>: everything about one requirement or one rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("exigence") { Description = "Identifiant, comme dans les étiquettes, les constats et selftest : INS-32.1, regle-27, CNDA-2.07, CTX-LPS-NOM, DM-08, LotDelayAwaited." };
        var features = FeaturesOption.Create();
        var command = new Command("explain", "Tout sur une exigence, une règle d'un juge ou une règle du moteur de référence : énoncé, sources, correspondances, essais, jumeaux, mutants.") { id, features };
        command.SetAction(async (parsed, cancellation) =>
        {
            var explanation = new Explanation(RequirementFiles.Shipped, await FeaturesOption.SelectAsync(parsed.GetValue(features), cancellation));
            var asked = parsed.GetRequiredValue(id).TrimStart('@');
            var lines = explanation.Of(asked) ?? throw new UserErrorException(ExitCode.WrongUse, Unknown(asked, explanation.Near(asked)));
            foreach (var line in lines)
                await terminal.Data.WriteLineAsync(line);
            return ExitCode.Success;
        });
        return command;
    }

    private static string Unknown(string id, IReadOnlyList<string> near) =>
        $"Aucune exigence ne s'appelle « {id} ». {(near.Count > 0 ? $"Proches : {string.Join(", ", near)}." : "Les identifiants : insconf plan list.")}";
}
