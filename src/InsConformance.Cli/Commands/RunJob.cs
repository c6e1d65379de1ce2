using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Expectations;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Running.Sharding;
using InsConformance.Campaign.Sut;
using InsConformance.Cli.Cards;
using InsConformance.Cli.Diagnosis;
using InsConformance.Cli.Observing;
using InsConformance.Cli.Output;
using InsConformance.Cli.Progress;
using InsConformance.Cli.Relaying;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Reports;
using InsConformance.Reports.Words;
using InsConformance.Simulator;
using InsConformance.Simulator.Relaying;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Commands;

/// <summary>One run: everything that can be wrong with what was asked is said before the simulator starts.</summary>
internal sealed class RunJob(Terminal terminal)
{
    /// <summary>How many answers of the software one step may await: its own time is then never the first to run out.</summary>
    private const int AnswersInAStep = 4;

    public required string Sut { get; init; }

    public required TimeSpan SutTimeout { get; init; }

    public required string Insi { get; init; }

    public FileInfo? RelayConfig { get; init; }

    public string? Tags { get; init; }

    public required IReadOnlyList<string> Features { get; init; }

    public required string Output { get; init; }

    public OutputFormat Format { get; init; }

    public ReportLanguage Language { get; init; }

    public required string Pki { get; init; }

    public int CertificatePort { get; init; }

    public int CardPort { get; init; }

    public int Parallel { get; init; } = Environment.ProcessorCount;

    public IReadOnlyList<string> SwitchedOff { get; init; } = [];

    public IReadOnlyCollection<FileInfo> People { get; init; } = [];

    public Applicability? Applicability { get; init; }

    public IReadOnlyList<Expectation> Expectations { get; init; } = [];

    /// <summary>Who attests what an observed software shows; null to ask.</summary>
    public string? Operator { get; init; }

    /// <summary>Whether to go on with the campaign of the folder.</summary>
    public bool Resume { get; init; }

    /// <summary>Whether an observed software is worked in any order, its scenarios being recognised in the traffic.</summary>
    public bool Freely { get; init; }

    /// <summary>Readers of the machine; null for the virtual cards of the bench.</summary>
    public ChosenReaders? Cards { get; init; }

    /// <summary>The part that is played; null for the whole.</summary>
    public Shard? Shard { get; init; }

    private bool IsObserved => Sut is SutOption.Observe;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var plan = new CampaignPlan
            {
                Paths = Features,
                Tags = Tags,
                MaxParallelScenarios = Cards is null ? Parallel : 1,
                Applicability = Applicability,
                StepTimeout = Cards is null ? AnswersInAStep * SutTimeout : null,
                Shard = Shard,
            };
            if ((Resume || Freely) && !IsObserved)
                throw new UserErrorException(ExitCode.WrongUse, "--resume reprend une campagne observée, --free en laisse l'ordre libre : les employer avec --sut observe.");
            if (Freely && Insi is InsiOption.Relay)
                throw new UserErrorException(ExitCode.WrongUse, "--free reconnaît les scénarios aux réponses du simulateur : il ne va pas avec --insi relay.");
            var rules = EngineRules.AllOn.Without(SwitchedOff.Select(RuleNamed));
            var selection = await FeatureSelection.ReadAsync(plan, cancellationToken);
            var people = PeopleOption.Read(People);
            var relay = InsiOption.Read(Insi, RelayConfig, RelaySetup.Default with { Pki = Pki, CertificatePort = CertificatePort, CardPort = CardPort });
            await RequireSoundSetupAsync(relay, cancellationToken);
            var folder = ReportFolder.Open(Output);
            var options = new SimulatorOptions { PkiFolder = new DirectoryInfo(Pki), CertificatePort = CertificatePort, CardPort = CardPort, People = people };
            var result = IsObserved
                ? await ObserveAsync(plan, selection, options, relay, folder, cancellationToken)
                : await PlayAsync(plan, selection, await SutOption.AttachAsync(Sut, SutTimeout, rules, seesReaders: Cards is not null, cancellationToken), options, relay, folder, cancellationToken);
            var weighed = ExpectedRun.Weigh(result, Expectations, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
            foreach (var notice in weighed.Notices)
                await terminal.Talk.WriteLineAsync(notice);
            return await new RunReports(terminal, Format, Language).WriteAsync(weighed.Result, folder, "messages.ndjson");
        }
        catch (CampaignSelectionException e)
        {
            throw new UserErrorException(ExitCode.WrongUse, e.Message, e);
        }
        catch (Exception e) when (e is SimulatorSetupException or RelayFaultException or ReportFolderException)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    /// <summary>A fault of the set-up is said before the first scenario, and never as one of the software.</summary>
    private async Task RequireSoundSetupAsync(RelaySetup? relay, CancellationToken cancellationToken)
    {
        var doctor = new Doctor
        {
            Pki = new DirectoryInfo(Pki),
            Output = Output,
            Ports = [("--certificate-port", CertificatePort), ("--card-port", CardPort)],
            Relay = relay,
            Readers = Cards?.Library,
            ReadersWanted = Cards?.Wanted,
            Environment = Doctor.OwnEnvironment,
        };
        var consultation = await doctor.ConsultAsync(cancellationToken);
        if (!consultation.IsReady)
            throw new UserErrorException(ExitCode.BenchError, ConsultationText.Of(consultation));
    }

    private static EngineRule RuleNamed(string id) =>
        EngineRule.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
        ?? throw new UserErrorException(
            ExitCode.WrongUse,
            $"Le moteur de référence n'a pas de règle « {id} ». Ses règles : {string.Join(", ", EngineRule.All.Select(rule => rule.Id))}.");

    private async Task<RunResult> PlayAsync(
        CampaignPlan plan,
        FeatureSelection selection,
        ISutAttachment attachment,
        SimulatorOptions options,
        RelaySetup? relay,
        ReportFolder folder,
        CancellationToken cancellationToken)
    {
        await using var bench = CampaignBench.Over(await InsiOption.OpenAsync(relay, options, cancellationToken), attachment, TimeProvider.System, new CryptographicIdSource());
        using var messages = new MessagesFile(folder.FileOf("messages.ndjson"));
        await using var progress = RunProgress.For(Cards is null ? terminal : terminal with { IsInteractive = false });
        await using var served = Cards is null ? null : await Cards.ServeAsync(terminal, options.PkiFolder, cancellationToken);
        return await new CampaignRunner(Cards is null ? bench : bench.With((ICardSupply?)served ?? Cards.MovedAt(terminal))).RunAsync(selection, plan, progress, [messages], cancellationToken);
    }

    private async Task<RunResult> ObserveAsync(
        CampaignPlan plan, FeatureSelection selection, SimulatorOptions options, RelaySetup? relay, ReportFolder folder, CancellationToken cancellationToken)
    {
        using var messages = new MessagesFile(folder.FileOf("messages.ndjson"));
        await using var served = Cards is null ? null : await Cards.ServeAsync(terminal, options.PkiFolder, cancellationToken);
        return await new ObservedRun(terminal, Operator, Applicability, folder, (played, cancellation) => InsiOption.OpenAsync(relay, played, cancellation)) { Resume = Resume, Freely = Freely, Cards = (ICardSupply?)served is { } cards ? _ => cards : Cards?.Moving(terminal) }
            .PlayAsync(selection, plan, options, [messages], cancellationToken);
    }
}
