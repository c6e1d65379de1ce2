using System.CommandLine;
using InsConformance.Campaign.Teleservices;
using InsConformance.Cli.Configuration;
using InsConformance.Cli.Relaying;
using InsConformance.Simulator;
using InsConformance.Simulator.Relaying;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>--insi</c>: who answers the INSi calls of a run.</summary>
internal static class InsiOption
{
    /// <summary>The word for the real service.</summary>
    public const string Relay = "relay";

    private const string Simulator = "simulator";

    public static Option<string> Create()
    {
        var option = new Option<string>("--insi")
        {
            Description = "Téléservice des scénarios. simulator : le simulateur ; relay : le service réel de test du CNDA, par un relais réglé par --relay-config. Voir docs/relay.md.",
            HelpName = $"{Simulator}|{Relay}",
            DefaultValueFactory = _ => Simulator,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not (Simulator or Relay))
                result.AddError($"--insi attend {Simulator} ou {Relay}, reçu « {result.GetValueOrDefault<string>()} ».");
        });
        return option;
    }

    /// <summary><c>--relay-config</c>: the settings of the relay.</summary>
    public static Option<FileInfo?> CreateConfig() => new("--relay-config")
    {
        Description = "Réglages du relais de --insi relay : le fichier YAML que « relay --config » prend.",
        HelpName = "fichier",
    };

    /// <summary>Opens the téléservice of a run.</summary>
    /// <param name="insi">What the user wrote.</param>
    /// <param name="config">Settings of the relay.</param>
    /// <param name="options">Set-up of the simulator, or of its twin beside the relay.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UserErrorException">The relay is not set up, or does not reach the service.</exception>
    public static async Task<IInsiSource> OpenAsync(string insi, FileInfo? config, SimulatorOptions options, CancellationToken cancellationToken)
    {
        if (insi is not Relay)
            return config is null
                ? new SimulatedInsi(await InsiSimulator.StartAsync(options, TimeProvider.System, cancellationToken))
                : throw new UserErrorException(ExitCode.WrongUse, "--relay-config ne sert qu'avec --insi relay.");
        if (config is null)
            throw new UserErrorException(ExitCode.WrongUse, "--insi relay a besoin des réglages du relais : --relay-config FICHIER, le fichier YAML que « relay --config » prend. Voir docs/relay.md.");
        var opened = OpenedRelay.Open(ConfigurationFile.Apply(RelaySetup.Default with { Pki = options.PkiFolder.ToString(), CertificatePort = options.CertificatePort, CardPort = options.CardPort }, RelaySettings.All, config));
        try
        {
            if (await FaultsAsync(opened.Options.Upstream, cancellationToken) is [_, ..] faults)
                throw new UserErrorException(ExitCode.BenchError, string.Join('\n', faults.Select(fault => fault.Words)));
            var twin = InsiTwin.Create(options, TimeProvider.System);
            return new RelayedInsi(await InsiRelay.StartAsync(opened.Options with { People = options.People, SessionKey = options.Answering.SessionKey }, TimeProvider.System, cancellationToken), twin, CndaEnvironment.Shipped, opened);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>A set-up fault is told before the first scenario, never as a failure of the software.</summary>
    private static async Task<IReadOnlyList<RelayFault>> FaultsAsync(UpstreamOptions upstream, CancellationToken cancellationToken) =>
        upstream.Certificate is { } certificate && CertificateChecks.All(certificate, upstream.WallClock.GetUtcNow()) is [_, ..] faults
            ? faults
            : await RelayChecks.ReachAsync(upstream, cancellationToken);
}
