using System.CommandLine;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Requirements;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Cli.Commands;

/// <summary><c>--declaration</c>: the file in which an editor says what its software is.</summary>
internal static class DeclarationOption
{
    public static Option<FileInfo?> Create() => new("--declaration")
    {
        Description = "Déclaration du logiciel (YAML) : le plan en découle, et chaque exclusion a sa raison. Modèle : fixtures/declarations/logiciel-de-cabinet.yaml. Sans elle, tout s'applique.",
        HelpName = "fichier",
    };

    /// <summary>What the declaration retains; null when none was given.</summary>
    public static Applicability? Read(FileInfo? file)
    {
        try
        {
            return file is null ? null : new Applicability(RequirementFiles.Shipped, DeclarationFile.Read(file.ToString()));
        }
        catch (RequirementException e)
        {
            throw new UserErrorException(ExitCode.WrongUse, e.Message, e);
        }
    }
}
