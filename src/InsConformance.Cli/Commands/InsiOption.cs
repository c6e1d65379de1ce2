using System.CommandLine;
using InsConformance.Campaign.Teleservices;
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

    /// <summary>The relay of a run; null for the simulator.</summary>
    /// <param name="insi">What the user wrote.</param>
    /// <param name="config">Settings of the relay.</param>
    /// <param name="usual">What holds where they say nothing.</param>
    /// <exception cref="UserErrorException">The relay is not set up.</exception>
    public static RelaySetup? Read(string insi, FileInfo? config, RelaySetup usual)
    {
        if (insi is not Relay)
            return config is null ? null : throw new UserErrorException(ExitCode.WrongUse, "--relay-config ne sert qu'avec --insi relay.");
        if (config is null)
            throw new UserErrorException(ExitCode.WrongUse, "--insi relay a besoin des réglages du relais : --relay-config FICHIER, le fichier YAML que « relay --config » prend. Voir docs/relay.md.");
        return RelaySetup.Read(config, usual);
    }

    /// <summary>Opens the téléservice of a run, once its set-up has been examined.</summary>
    /// <param name="relay">The relay; null for the simulator.</param>
    /// <param name="options">Set-up of the simulator, or of its twin beside the relay.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IInsiSource> OpenAsync(RelaySetup? relay, SimulatorOptions options, CancellationToken cancellationToken)
    {
        if (relay is null)
            return new SimulatedInsi(await InsiSimulator.StartAsync(options, TimeProvider.System, cancellationToken));
        var opened = OpenedRelay.Open(relay);
        try
        {
            var twin = InsiTwin.Create(options, TimeProvider.System);
            return new RelayedInsi(await InsiRelay.StartAsync(opened.Options with { People = options.People, SessionKey = options.Answering.SessionKey }, TimeProvider.System, cancellationToken), twin, CndaEnvironment.Shipped, opened);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }
}
