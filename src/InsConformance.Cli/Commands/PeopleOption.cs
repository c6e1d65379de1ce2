using System.CommandLine;
using InsConformance.Simulator;
using InsConformance.Simulator.People;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>--people FILE…</c>: people of one's own, beside those that ship.</summary>
internal static class PeopleOption
{
    public static Option<FileInfo[]> Create() => new("--people")
    {
        Description = "Fichiers de personnes de test (.yaml, .json, .jsonl) ajoutés à celles du banc ; qui a un identifiant connu remplace la personne qui le portait. Peut être répété.",
        HelpName = "fichier",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>The people of the bench and those of the files.</summary>
    /// <exception cref="UserErrorException">A file cannot be used.</exception>
    public static PeopleDirectory Read(IReadOnlyCollection<FileInfo> files)
    {
        try
        {
            return PeopleLibrary.Embedded().With(files).Select();
        }
        catch (SimulatorSetupException e)
        {
            throw new UserErrorException(ExitCode.WrongUse, e.Message, e);
        }
    }
}
