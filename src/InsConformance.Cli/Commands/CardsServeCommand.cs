using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Text.Json;
using InsConformance.Cards.Bench;
using InsConformance.Cards.Vpcd;
using InsConformance.Cli.Cards;
using InsConformance.Cli.Output;
using InsConformance.Simulator;
using InsConformance.Simulator.Pki;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf cards serve</c>: virtual cards in virtual readers, for every program of the machine, until Ctrl-C.</summary>
internal static class CardsServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var images = new Argument<string[]>("image") { Description = "Images de cartes (.json), pour les lecteurs 1, 2… dans cet ordre.", Arity = ArgumentArity.ZeroOrMore };
        var placed = new Option<string[]>("--reader") { Description = "Image pour un lecteur choisi ; peut être répété.", HelpName = "n=image" };
        var readers = new Option<int>("--readers") { Description = "Nombre de lecteurs ; le pilote vpcd de Debian en a deux.", HelpName = "n", DefaultValueFactory = _ => 2 };
        var driver = new Option<int>("--driver-port") { Description = "Port du premier lecteur du pilote vpcd.", HelpName = "port", DefaultValueFactory = _ => VpcdPlug.FirstPort };
        var wait = new Option<int>("--driver-wait") { Description = "Secondes laissées au pilote pour voir les cartes.", HelpName = "s", DefaultValueFactory = _ => 10 };
        var control = PortOption.Create("--control-port", "de pilotage des cartes");
        var pki = new Option<string>("--pki") { Description = "Dossier des certificats synthétiques, qui signent ceux des cartes CPx ; créés au premier usage.", HelpName = "dossier", DefaultValueFactory = _ => Path.Combine(".insconf", "pki") };
        var ready = CardsReadyFile.Create();
        readers.Validators.Add(result => Between(result, "--readers", 1, 16));
        wait.Validators.Add(result => Between(result, "--driver-wait", 0, 3600));
        driver.Validators.Add(result => Between(result, "--driver-port", 1, 65520));
        var command = new Command("serve", "Insère des cartes virtuelles dans les lecteurs virtuels de cette machine (Linux), et les y laisse jusqu'à Ctrl-C.")
        {
            images, placed, readers, driver, wait, control, pki, ready,
        };
        command.SetAction((parsed, cancellation) => ServeAsync(
            terminal,
            Places(parsed.GetValue(images) ?? [], parsed.GetValue(placed) ?? []),
            new CardBenchOptions { Readers = parsed.GetValue(readers), Driver = new IPEndPoint(IPAddress.Loopback, parsed.GetValue(driver)) },
            TimeSpan.FromSeconds(parsed.GetValue(wait)),
            new DirectoryInfo(parsed.GetRequiredValue(pki)),
            parsed.GetValue(control),
            parsed.GetRequiredValue(ready),
            cancellation));
        return command;
    }

    private static void Between(OptionResult result, string name, int least, int most)
    {
        if (result.GetValueOrDefault<int>() is var value && (value < least || value > most))
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} attend un nombre de {least} à {most}."));
    }

    /// <summary>Which image goes where: the ones in order first, then the ones placed.</summary>
    private static List<(int Reader, string Image)> Places(string[] inOrder, string[] placed)
    {
        var places = inOrder.Select((image, rank) => (Reader: rank + 1, Image: image)).ToList();
        foreach (var text in placed)
        {
            if (text.Split('=', 2) is not [var number, { Length: > 0 } image] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var reader))
                throw new UserErrorException(ExitCode.WrongUse, $"--reader attend un numéro et une image, comme 2=cps-medecin.json ; reçu « {text} ».");
            if (places.Exists(place => place.Reader == reader))
                throw new UserErrorException(ExitCode.WrongUse, $"Deux images sont données pour le lecteur {number}.");
            places.Add((reader, image));
        }

        return places;
    }

    private static async Task<int> ServeAsync(
        Terminal terminal, List<(int Reader, string Image)> places, CardBenchOptions options, TimeSpan driverWait, DirectoryInfo pkiFolder, int controlPort, string readyFile, CancellationToken cancellation)
    {
        try
        {
            using var pki = SyntheticPki.EnsureIn(pkiFolder, TimeProvider.System);
            await using var served = await ServedCards.StartAsync(places, options, pki, driverWait, controlPort, cancellation);
            await WriteReadyFileAsync(readyFile, served, cancellation);
            await served.TellAsync(terminal);
            await terminal.Talk.WriteLineAsync("Arrêter avec Ctrl-C.");
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
        catch (Exception failure) when (failure is SimulatorSetupException or IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.BenchError, failure.Message, failure);
        }
    }

    private static async Task WriteReadyFileAsync(string path, ServedCards served, CancellationToken cancellation)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        var unfinished = path + ".tmp";
        await File.WriteAllBytesAsync(unfinished, JsonSerializer.SerializeToUtf8Bytes(new { cards = served.Document }, CardsJson.Options), cancellation);
        File.Move(unfinished, path, overwrite: true);
    }
}
