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
    /// <param name="files">The files.</param>
    /// <param name="editions">Edition wanted for some data sets of the bench; the newest of the others.</param>
    /// <exception cref="UserErrorException">A file cannot be used.</exception>
    public static PeopleDirectory Read(IReadOnlyCollection<FileInfo> files, IReadOnlyDictionary<string, string>? editions = null)
    {
        try
        {
            return PeopleLibrary.Embedded().With(files).Select(editions);
        }
        catch (SimulatorSetupException e)
        {
            throw new UserErrorException(ExitCode.WrongUse, e.Message, e);
        }
    }
}
