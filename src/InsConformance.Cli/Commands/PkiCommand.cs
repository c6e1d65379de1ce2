using System.CommandLine;
using InsConformance.Cli.Output;
using InsConformance.Simulator;
using InsConformance.Simulator.Pki;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf pki init</c>: the synthetic certificates, without starting anything.</summary>
internal static class PkiCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--out") { Description = "Dossier à créer ; réutilisé s'il est valide, refait s'il a expiré.", HelpName = "dossier", DefaultValueFactory = _ => Path.Combine(".insconf", "pki") };
        var init = new Command("init", "Crée les certificats synthétiques : autorités, serveur, clients INSI-AUTO et INSI-MANU, et une famille de mauvais certificats.") { output };
        init.SetAction(async (parsed, _) =>
        {
            var folder = new DirectoryInfo(parsed.GetRequiredValue(output));
            await InitialiseAsync(terminal, folder);
            return ExitCode.Success;
        });
        return new Command("pki", "Certificats synthétiques du banc.") { init };
    }

    private static async Task InitialiseAsync(Terminal terminal, DirectoryInfo folder)
    {
        try
        {
            using var pki = SyntheticPki.EnsureIn(folder, TimeProvider.System);
            await terminal.Talk.WriteLineAsync($"Certificats synthétiques dans {folder.FullName} ; mot de passe des fichiers .p12 : insconf.");
            foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.FullName).Order(StringComparer.Ordinal))
                await terminal.Data.WriteLineAsync(Path.GetRelativePath(folder.FullName, file).Replace('\\', '/'));
        }
        catch (SimulatorSetupException e)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }
}
