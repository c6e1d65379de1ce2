using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Attachments.Observing.Freely;
using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Running.Resuming;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Teleservices;
using InsConformance.Cli.Output;
using InsConformance.Gherkin.Running;
using InsConformance.Insi.Calling;
using InsConformance.Reports;
using InsConformance.Simulator;
using InsConformance.Simulator.Answering;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Observing;

/// <summary><c>run --sut observe</c>: a campaign whose software is worked by whoever is in front of the terminal.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="operatorName">Who attests; null to ask.</param>
/// <param name="declared">What the software is; null when it is not declared.</param>
/// <param name="folder">Where the reports go.</param>
/// <param name="open">Opens the téléservice that the software calls.</param>
internal sealed class ObservedRun(Terminal terminal, string? operatorName, Applicability? declared, ReportFolder folder, Func<SimulatorOptions, CancellationToken, Task<IInsiSource>> open)
{
    /// <summary>Whether to go on with the campaign of the folder.</summary>
    public bool Resume { get; init; }

    /// <summary>Whether the operator works as he likes, his scenarios being recognised in the traffic.</summary>
    public bool Freely { get; init; }

    /// <summary>The cards in readers of the machine, which the software sees too; null for none.</summary>
    public Func<ObservedAttachment, ICardSupply>? Cards { get; init; }

    /// <exception cref="CampaignSelectionException">There is nothing to go on with.</exception>
    /// <exception cref="UserErrorException">Nobody says who attests.</exception>
    public async Task<RunResult> PlayAsync(FeatureSelection selection, CampaignPlan plan, SimulatorOptions options, IReadOnlyList<IMessageSink> sinks, CancellationToken cancellationToken)
    {
        var software = Describe(Cards is null ? ObservedAttachment.WithoutReaders : SutCapabilities.All);
        using var graded = Progress(selection, $"{software.Name} {software.Version}".TrimEnd());
        var person = await OperatorAsync(cancellationToken);
        var evidence = new EvidenceFolder(new DirectoryInfo(folder.Path));
        var worked = new ObservedAttachment(person, software, evidence, TimeProvider.System);
        ISutAttachment attachment = Freely ? new UnplayedAttachment(Describe(SutCapabilities.All)) : worked;
        var observed = plan with { MaxParallelScenarios = 1, StepTimeout = null, AlreadyGraded = graded.Graded };
        var answering = new AnsweringOptions { SessionKey = SessionKeySource.Played, UnknownIdentity = Freely ? UnknownIdentityMode.NoIdentity : UnknownIdentityMode.Fault };
        var played = options with { Answering = answering };
        await using var bench = CampaignBench.Over(await open(played, cancellationToken), attachment, TimeProvider.System, new CryptographicIdSource());
        await using var progress = new ObservedProgress(terminal.Talk, graded.Graded.Count);
        var observer = new EveryObserver(graded, progress);
        var equipped = Cards is null ? bench : bench.With(Cards(worked));
        if (!Freely)
            return await new CampaignRunner(equipped).RunAsync(selection, observed, observer, sinks, cancellationToken);
        var signatures = await TrafficSignature.LearnAsync(selection, plan, played, TimeProvider.System, cancellationToken);
        progress.Started(selection.Scenarios.Count);
        return await new FreeCampaign(equipped, worked, person, evidence, signatures).RunAsync(selection, observed, observer, sinks, cancellationToken);
    }

    private SutDescription Describe(SutCapabilities capabilities) => declared?.Declaration is { } declaration
        ? new SutDescription(declaration.Software, declaration.Version, capabilities)
        : new SutDescription("logiciel observé", "", capabilities);

    /// <summary>What is graded is written at once: a person does not work a software twice for the same answer.</summary>
    private ProgressFile Progress(FeatureSelection selection, string software)
    {
        var path = folder.FileOf("progress.ndjson");
        return Resume ? ProgressFile.Resume(path, selection, software) : ProgressFile.Begin(path, selection, software);
    }

    private async Task<IOperator> OperatorAsync(CancellationToken cancellationToken)
    {
        var lines = new OperatorLines(terminal.Input);
        var name = operatorName;
        if (name is null)
        {
            await terminal.Talk.WriteAsync("Votre nom, qui figurera dans le rapport > ");
            name = (await lines.ReadAsync(cancellationToken))?.Trim();
        }

        return string.IsNullOrWhiteSpace(name)
            ? throw new UserErrorException(ExitCode.WrongUse, "Personne n'atteste : donner un nom avec --operator, ou au clavier.")
            : new TerminalOperator(name, lines, terminal.Talk);
    }
}
