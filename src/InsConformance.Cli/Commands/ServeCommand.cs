using System.CommandLine;
using System.CommandLine.Parsing;
using InsConformance.Cli.Configuration;
using InsConformance.Cli.Output;
using InsConformance.Simulator;
using InsConformance.Simulator.Api;
using InsConformance.Simulator.Clock;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf serve</c>: the simulator, for a person or a product to work with.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var config = new Option<FileInfo?>("--config")
        {
            Description = "Fichier YAML de réglages : les mêmes noms que les options, sans les tirets de tête ; une option l'emporte sur le fichier.",
            HelpName = "fichier",
        };
        var options = ServeSettings.All.Select(setting => (Setting: setting, Option: OptionOf(setting))).ToArray();
        var command = new Command("serve", "Démarre le simulateur INSi et le laisse répondre jusqu'à Ctrl-C. La vérification (WS_INS3 à WS_INS5) y suit un contrat reconstitué, non officiel.") { config };
        foreach (var (_, option) in options)
            command.Options.Add(option);
        command.SetAction((parsed, cancellation) =>
        {
            var setup = parsed.GetValue(config) is { } file ? ConfigurationFile.Apply(ServeSetup.Default, file) : ServeSetup.Default;
            foreach (var (setting, option) in options)
                setup = setting.ApplyAll(setup, Texts(parsed.GetResult(option)), option.Name, out _);
            return ServeAsync(terminal, setup, cancellation);
        });
        return command;
    }

    private static Option<string[]> OptionOf(Setting setting)
    {
        var option = new Option<string[]>($"--{setting.Name}")
        {
            Description = setting.Description,
            HelpName = setting.HelpName,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = setting.IsMany,
        };
        option.Validators.Add(result =>
        {
            setting.ApplyAll(ServeSetup.Default, Texts(result), option.Name, out var problem);
            if (problem is not null || (!setting.IsMany && result.Tokens.Count > 1))
                result.AddError(problem ?? $"{option.Name} est donné {result.Tokens.Count} fois ; il attend une seule valeur.");
        });
        return option;
    }

    private static IEnumerable<string> Texts(OptionResult? result) => result?.Tokens.Select(token => token.Value) ?? [];

    private static async Task<int> ServeAsync(Terminal terminal, ServeSetup setup, CancellationToken cancellation)
    {
        try
        {
            var options = setup.Simulator with { People = PeopleOption.Read(setup.People) };
            await using var simulator = await InsiSimulator.StartAsync(options, ControlledClock.Following(TimeProvider.System), cancellation);
            await using var api = await ControlApiHost.StartAsync(simulator, setup.ConsolePort, cancellation);
            await terminal.Talk.WriteLineAsync(
                $"""
                Simulateur INSi, mode certificat : {string.Join(", ", simulator.CertificateAddresses)}
                Simulateur INSi, mode carte      : {simulator.CardAddress}
                API de pilotage                  : {api.Address}
                Certificats                      : {options.PkiFolder.FullName}  (clients/INSI-AUTO.p12, mot de passe insconf ; autorité ca/chain.pem)
                Arrêter avec Ctrl-C.
                """);
            if (setup.ReadyFile is { } readyFile)
                await ReadyFile.WriteAsync(readyFile, simulator, api.Address, options.PkiFolder, cancellation);
            await Task.WhenAll(
                new PeopleWatch(terminal, simulator, setup.People, TimeProvider.System).WatchAsync(cancellation),
                TellOfJournalAsync(terminal, simulator, cancellation));
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
        catch (Exception e) when (e is SimulatorSetupException or IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    /// <summary>Says it once when the journal on disk can no longer be written.</summary>
    private static async Task TellOfJournalAsync(Terminal terminal, InsiSimulator simulator, CancellationToken cancellation) =>
        await terminal.Talk.WriteLineAsync(await simulator.Journal.WaitForAsync(journal => journal.FileProblem, cancellation));
}
