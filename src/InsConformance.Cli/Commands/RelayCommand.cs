using System.CommandLine;
using System.Globalization;
using InsConformance.Cli.Configuration;
using InsConformance.Cli.Diagnosis.Certificates;
using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Cli.Output;
using InsConformance.Cli.Relaying;
using InsConformance.Simulator;
using InsConformance.Simulator.Api;
using InsConformance.Simulator.Relaying;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf relay</c>: between a product and the real téléservice.</summary>
internal static class RelayCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "relay",
            """
            Se tient entre un logiciel et le téléservice INSi de test du CNDA : enregistre et juge ce qui passe, n'en change rien. La production est refusée.

            Exemple : insconf relay --target https://qualiflps-services-ps-tlsm.ameli.fr/lps --certificate INSI-MANU.p12 --password-file mot-de-passe.txt --ca igc-sante.pem --certificate-port 8443
            """);
        var settings = new SettingOptions<RelaySetup>(command, RelaySetup.Default, RelaySettings.All);
        var production = new Option<bool>("--i-understand-that-this-calls-the-production-insi-with-real-patients")
        {
            Description = "Permet d'appeler le téléservice de production, où sont de vrais patients. Rien n'est alors écrit sur disque.",
        };
        command.Options.Add(production);
        foreach (var refused in NoSecretHere.Options)
            command.Options.Add(refused);
        command.SetAction((parsed, cancellation) => RelayAsync(terminal, settings.Read(parsed) with { AllowsProduction = parsed.GetValue(production) }, cancellation));
        return command;
    }

    private static async Task<int> RelayAsync(Terminal terminal, RelaySetup setup, CancellationToken cancellation)
    {
        using var opened = OpenedRelay.Open(setup);
        try
        {
            await using var relay = await InsiRelay.StartAsync(opened.Options, TimeProvider.System, cancellation);
            await using var api = await ControlApiHost.StartAsync(relay, setup.ConsolePort, cancellation);
            await TellAsync(terminal, relay, api, setup, opened.Options, cancellation);
            if (setup.ReadyFile is { } readyFile)
                await ReadyFile.WriteAsync(readyFile, relay, api, cards: null, cancellation);
            await Task.WhenAll(JournalWatch.TellAsync(terminal, relay.Journal, cancellation), Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation));
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
        catch (Exception e) when (e is SimulatorSetupException or RelayFaultException or IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    private static async Task TellAsync(Terminal terminal, InsiRelay relay, ControlApiHost api, RelaySetup setup, RelayOptions options, CancellationToken cancellation)
    {
        var upstream = options.Upstream;
        await terminal.Talk.WriteLineAsync(
            $"""
            Relais INSi, mode certificat : {relay.CertificateAddress} -> {upstream.CertificateTarget?.ToString() ?? "non relayé"}
            Relais INSi, mode carte      : {relay.CardAddress} -> {upstream.CardTarget?.ToString() ?? "non relayé"}
            Certificat présenté          : {Words(upstream)}
            API des échanges             : {api.Address}
            Certificats du relais        : {relay.Pki.Folder.FullName}  (clients/INSI-AUTO.p12, mot de passe insconf ; autorité ca/chain.pem)
            """);
        if (upstream.AllowsProduction)
            await terminal.Talk.WriteLineAsync("ATTENTION : le téléservice de production est permis. Chaque appel concerne un vrai patient.");
        foreach (var fault in await SetUpFaultsAsync(setup, upstream, cancellation))
            await terminal.Talk.WriteLineAsync($"À corriger : {fault}");
        await terminal.Talk.WriteLineAsync("Arrêter avec Ctrl-C.");
    }

    /// <summary>What is wrong before any call: the doctor's examination of the certificate, and the names. Nothing is sent to the service.</summary>
    private static async Task<IReadOnlyList<string>> SetUpFaultsAsync(RelaySetup setup, UpstreamOptions upstream, CancellationToken cancellation)
    {
        List<string> faults = [];
        if (setup.Editor is { } editor)
        {
            faults.AddRange(from found in await CertificateExamination.Of(editor, new DirectoryInfo(setup.Pki), upstream.WallClock).Examine(cancellation)
                            where !found.Fault.IsWarning && !(setup.AllowsProduction && found.Fault == ChainFaults.Production)
                            select $"{found.Fault.Code} : {found.Observed} {found.Fault.Remedy}");
        }

        foreach (var target in new[] { upstream.CertificateTarget, upstream.CardTarget }.OfType<Uri>())
        {
            if (await RelayChecks.NameAsync(upstream, target, cancellation) is { } fault)
                faults.Add(fault.Words);
        }

        return faults;
    }

    private static string Words(UpstreamOptions upstream) => upstream.Certificate is { Leaf: var leaf }
        ? string.Create(CultureInfo.InvariantCulture, $"{leaf.Subject}, valable jusqu'au {leaf.NotAfter.ToUniversalTime():dd/MM/yyyy}")
        : "aucun";
}
