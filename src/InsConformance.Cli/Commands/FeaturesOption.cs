using System.CommandLine;
using InsConformance.Campaign.Running;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>--feature</c>: the scenarios of a command.</summary>
internal static class FeaturesOption
{
    public static Option<string[]> Create() => new("--feature")
    {
        Description = "Dossier ou fichier de scénarios ; peut être répété. Par défaut, le dossier features.",
        HelpName = "chemin",
    };

    /// <summary>The folders and files that were given; the default folder when none was.</summary>
    public static IReadOnlyList<string> Paths(string[]? given) => given is { Length: > 0 } ? given : [DefaultFolders.Features()];

    /// <summary>Every scenario of them.</summary>
    public static async Task<FeatureSelection> SelectAsync(string[]? given, CancellationToken cancellation)
    {
        try
        {
            return await FeatureSelection.ReadAsync(new CampaignPlan { Paths = Paths(given) }, cancellation);
        }
        catch (CampaignSelectionException e)
        {
            throw new UserErrorException(ExitCode.WrongUse, e.Message, e);
        }
    }
}
