using System.CommandLine;
using InsConformance.Campaign.Expectations;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>--expected-failures</c>: what may fail for a while.</summary>
internal static class ExpectedFailuresOption
{
    public static Option<FileInfo?> Create() => new("--expected-failures")
    {
        Description = "Échecs attendus (YAML : sujet, raison, expire) : ils avertissent sans faire échouer, jusqu'à leur date. Modèle : fixtures/declarations/echecs-attendus.yaml.",
        HelpName = "fichier",
    };

    /// <summary>The expectations of the file; none without a file.</summary>
    /// <exception cref="UserErrorException">The file cannot be read.</exception>
    public static IReadOnlyList<Expectation> Read(FileInfo? file)
    {
        try
        {
            return file is null ? [] : ExpectationFile.Read(file.ToString());
        }
        catch (ExpectationException e)
        {
            throw new UserErrorException(ExitCode.WrongUse, e.Message, e);
        }
    }
}
