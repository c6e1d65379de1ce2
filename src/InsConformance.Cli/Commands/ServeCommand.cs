using System.CommandLine;
using InsConformance.Cli.Cards;
using InsConformance.Cli.Configuration;
using InsConformance.Cli.Output;
using InsConformance.Insi.Faults;
using InsConformance.Simulator;
using InsConformance.Simulator.Api;
using InsConformance.Simulator.Clock;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf serve</c>: the simulator, for a person or a product to work with.</summary>
internal static class ServeCommand
{
    /// <summary>How long the driver of the virtual readers may take to see the cards.</summary>
    private static readonly TimeSpan DriverWait = TimeSpan.FromSeconds(10);

    public static Command Create(Terminal terminal)
    {
        var command = new Command("serve", "Démarre le simulateur INSi et le laisse répondre jusqu'à Ctrl-C. La vérification (WS_INS3 à WS_INS5) y suit un contrat reconstitué, non officiel.");
        var settings = new SettingOptions<ServeSetup>(command, ServeSetup.Default, ServeSettings.All);
        command.SetAction((parsed, cancellation) => ServeAsync(terminal, settings.Read(parsed), cancellation));
        return command;
    }

    private static FaultTable? ReadFaults(FileInfo? file)
    {
        if (file is null)
            return null;
        return FaultTable.TryRead(File.ReadAllBytes(file.ToString()), out var table, out var problem)
            ? table
            : throw new UserErrorException(ExitCode.WrongUse, $"La table des erreurs « {file} » ne peut pas servir : {problem}");
    }

    private static Task<ServedCards> ServeCardsAsync(ServeSetup setup, InsiSimulator simulator, CancellationToken cancellation) => ServedCards.StartAsync(
        [.. setup.CardImages.Select((image, rank) => (rank + 1, image))], setup.Readers, simulator.Pki, DriverWait, setup.CardControlPort, cancellation);

    private static async Task<int> ServeAsync(Terminal terminal, ServeSetup setup, CancellationToken cancellation)
    {
        try
        {
            var options = setup.Simulator with { Faults = ReadFaults(setup.FaultTable), People = PeopleOption.Read(setup.People, setup.PeopleEditions) };
            await using var simulator = await InsiSimulator.StartAsync(options, ControlledClock.Following(TimeProvider.System), cancellation);
            await using var cards = setup.CardImages is [] ? null : await ServeCardsAsync(setup, simulator, cancellation);
            await using var api = await ControlApiHost.StartAsync(simulator, setup.ConsolePort, cancellation);
            await terminal.Talk.WriteLineAsync(
                $"""
                Simulateur INSi, mode certificat : {string.Join(", ", simulator.CertificateAddresses)}
                Simulateur INSi, mode carte      : {simulator.CardAddress}
                API de pilotage                  : {api.Address}  (page d'accueil : {api.Home})
                Certificats                      : {options.PkiFolder.FullName}  (clients/INSI-AUTO.p12, mot de passe insconf ; autorité ca/chain.pem)
                """);
            if (cards is not null)
                await cards.TellAsync(terminal);
            await terminal.Talk.WriteLineAsync("Arrêter avec Ctrl-C.");
            if (setup.ReadyFile is { } readyFile)
                await ReadyFile.WriteAsync(readyFile, simulator, api, cards, cancellation);
            await Task.WhenAll(
                new PeopleWatch(terminal, simulator, setup.People, TimeProvider.System).WatchAsync(cancellation),
                JournalWatch.TellAsync(terminal, simulator.Journal, cancellation));
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
}
