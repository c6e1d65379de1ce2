using System.CommandLine;
using InsConformance.Cli.Output;
using InsConformance.Simulator;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf serve</c>: the simulator, for a person or a product to work with.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var port = new Option<int>("--certificate-port") { Description = "Port du mode certificat (TLS mutuel) ; 0 : n'importe quel port libre.", HelpName = "port", DefaultValueFactory = _ => 0 };
        var pki = new Option<string>("--pki") { Description = "Dossier des certificats synthétiques, créés au premier usage.", HelpName = "dossier", DefaultValueFactory = _ => Path.Combine(".insconf", "pki") };
        var ready = new Option<string?>("--ready-file") { Description = "Fichier JSON écrit quand tout répond, avec les adresses.", HelpName = "fichier" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
                result.AddError("--certificate-port attend un nombre de 0 à 65535.");
        });
        var command = new Command("serve", "Démarre le simulateur INSi et le laisse répondre jusqu'à Ctrl-C.") { port, pki, ready };
        command.SetAction((parsed, cancellation) => ServeAsync(
            terminal,
            new SimulatorOptions { PkiFolder = new DirectoryInfo(parsed.GetRequiredValue(pki)), CertificatePort = parsed.GetValue(port) },
            parsed.GetValue(ready),
            cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(Terminal terminal, SimulatorOptions options, string? readyFile, CancellationToken cancellation)
    {
        try
        {
            await using var simulator = await InsiSimulator.StartAsync(options, TimeProvider.System, cancellation);
            await terminal.Talk.WriteLineAsync(
                $"""
                Simulateur INSi, mode certificat : {simulator.CertificateAddress}
                Certificats : {options.PkiFolder.FullName}  (clients/INSI-AUTO.p12, mot de passe insconf ; autorité ca/chain.pem)
                Arrêter avec Ctrl-C.
                """);
            if (readyFile is not null)
                await ReadyFile.WriteAsync(readyFile, simulator, options.PkiFolder, cancellation);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
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
