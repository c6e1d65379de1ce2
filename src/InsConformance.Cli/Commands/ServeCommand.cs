using System.CommandLine;
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
        var certificatePort = PortOption.Create("--certificate-port", "du mode certificat (TLS mutuel)");
        var cardPort = PortOption.Create("--card-port", "du mode carte (assertions dans le message)");
        var consolePort = PortOption.Create("--console-port", "de l'API de pilotage");
        var pki = new Option<string>("--pki") { Description = "Dossier des certificats synthétiques, créés au premier usage.", HelpName = "dossier", DefaultValueFactory = _ => Path.Combine(".insconf", "pki") };
        var ready = new Option<string?>("--ready-file") { Description = "Fichier JSON écrit quand tout répond, avec les adresses.", HelpName = "fichier" };
        var people = PeopleOption.Create();
        var command = new Command("serve", "Démarre le simulateur INSi et le laisse répondre jusqu'à Ctrl-C.")
        {
            certificatePort, cardPort, consolePort, pki, ready, people,
        };
        command.SetAction((parsed, cancellation) => ServeAsync(
            terminal,
            new SimulatorOptions
            {
                PkiFolder = new DirectoryInfo(parsed.GetRequiredValue(pki)),
                CertificatePort = parsed.GetValue(certificatePort),
                CardPort = parsed.GetValue(cardPort),
            },
            parsed.GetValue(consolePort),
            parsed.GetValue(ready),
            parsed.GetValue(people) ?? [],
            cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(Terminal terminal, SimulatorOptions options, int consolePort, string? readyFile, FileInfo[] people, CancellationToken cancellation)
    {
        try
        {
            await using var simulator = await InsiSimulator.StartAsync(options with { People = PeopleOption.Read(people) }, ControlledClock.Following(TimeProvider.System), cancellation);
            await using var api = await ControlApiHost.StartAsync(simulator, consolePort, cancellation);
            await terminal.Talk.WriteLineAsync(
                $"""
                Simulateur INSi, mode certificat : {simulator.CertificateAddress}
                Simulateur INSi, mode carte      : {simulator.CardAddress}
                API de pilotage                  : {api.Address}
                Certificats                      : {options.PkiFolder.FullName}  (clients/INSI-AUTO.p12, mot de passe insconf ; autorité ca/chain.pem)
                Arrêter avec Ctrl-C.
                """);
            if (readyFile is not null)
                await ReadyFile.WriteAsync(readyFile, simulator, api.Address, options.PkiFolder, cancellation);
            await new PeopleWatch(terminal, simulator, people, TimeProvider.System).WatchAsync(cancellation);
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
